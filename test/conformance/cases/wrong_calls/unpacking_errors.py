"""Every way to unpack wrongly, and what the message says."""
def attempt(label, fn):
    try:
        print(label, '->', fn())
    except Exception as e:
        print(label, '->', type(e).__name__, e)

def unpack2(x):
    a, b = x
    return a, b
def star(x):
    a, *b, c = x
    return a, b, c
def nested(x):
    (a, b), c = x
    return a, b, c
def gen(n):
    for i in range(n):
        print('yield', i)
        yield i
class Half:
    def __iter__(self):
        yield 1
        raise RuntimeError('half way')
class OldStyle:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * i
for x in [(1, 2), [1], [], 'ab', 'abc', {1: 2}, {1, 2, 3}, None, 5, gen(1), gen(9), Half(), OldStyle(), range(2), b'ab', int, iter([])]:
    attempt(f'two of {type(x).__name__}', lambda: unpack2(x))
for x in [(1, 2), [1], 'abcd', gen(3), OldStyle(), 0.5, {}]:
    attempt(f'star of {type(x).__name__}', lambda: star(x))
for x in [((1, 2), 3), (1, 2), ('xy', 'z'), ([1], 2), [[1, 2, 3], 4]]:
    attempt(f'nested {x}', lambda: nested(x))
def f(a, b, *, c=0): return a, b, c
attempt('call list', lambda: f(*[1, 2, 3]))
attempt('call dict', lambda: f(**{'a': 1, 'b': 2, 'd': 3}))
attempt('call dup', lambda: f(1, **{'a': 1}))
attempt('call non-str', lambda: f(1, 2, **{3: 4}))
attempt('call none', lambda: f(*None))
attempt('call map none', lambda: f(1, 2, **None))
attempt('call map list', lambda: f(1, 2, **[('c', 3)]))
attempt('twice', lambda: f(**{'a': 1}, **{'a': 2}))
attempt('dict', lambda: {**{'a': 1}, **{'a': 2}, **[1]})
attempt('list', lambda: [*'ab', *range(2), *{'k': 1}, *5])
attempt('set', lambda: {*'aab', *()})
attempt('zip', lambda: list(zip((1, 2), 'abc', strict=True)))
attempt('zip', lambda: list(zip((1, 2, 3), 'ab', [1, 2, 3], strict=True)))
attempt('dictpairs', lambda: dict([(1, 2), (3,)]))
attempt('dictpairs', lambda: dict([(1, 2), 3]))
attempt('dictpairs', lambda: dict(['ab', 'abc']))
for i, (k, v) in enumerate({'x': 1}.items(), start=1):
    print(i, k, v)
[*a, b], c = 'hey', 5
print(a, b, c)
a = b = c, = [9]
print(a, b, c)
x = 0
x, lst = 1, [10, 20, 30]
i, lst[i] = 2, 99
print(i, lst)
for a, *b in [(1,), (1, 2, 3)]: print(a, b)
