x = 'global'
def outer():
    x = 'outer'
    def inner():
        nonlocal x
        x += '!'
        return x
    def reader(): return x
    return inner, reader
i, r = outer(); print(i(), i(), r(), x)
def counter(start=0):
    n = start
    def step(by=1): nonlocal n; n += by; return n
    step.reset = lambda: locals().update(n=0)
    return step
a, b = counter(), counter(10); print(a(), a(5), b(), a.__closure__[0].cell_contents, a.__code__.co_freevars)
fs = [lambda: k for k in range(3)]; gs = [lambda k=k: k for k in range(3)]; print([f() for f in fs], [g() for g in gs])
def setter():
    global made
    made = 42
setter(); print(made)
def bad():
    print(y)
    y = 1
try: bad()
except UnboundLocalError as e: print(e)
def bad2():
    def g(): return z
    if False: z = 1
    return g()
try: bad2()
except NameError as e: print(type(e).__name__, e)
def default(x, acc=[]): acc.append(x); return acc
print(default(1), default(2), default(3, []), default.__defaults__)
def args(a, b=2, *rest, c, d=4, **kw): return a, b, rest, c, d, kw
print(args(1, c=3), args(1, 2, 3, 4, c=5, e=6), args(*[1, 2], **{'c': 3, 'z': 1}))
def po(a, /, b, *, c): return a, b, c
for bad in (lambda: args(1), lambda: args(), lambda: args(1, a=2, c=3), lambda: po(a=1, b=2, c=3), lambda: po(1, 2, 3), lambda: po(1, 2), lambda: args(1, c=1, **{'c': 2}), lambda: args(*5, c=1), lambda: args(**5), lambda: (lambda: 1)(2), lambda: (lambda a, b: 1)(1), lambda: len(), lambda: print(end=3), lambda: sorted(), lambda: int('1', bass=2), lambda: 'a'.join(), lambda: ''.join([1]), lambda: dict([1]), lambda: range(), lambda: isinstance(1), lambda: zip(1)):
    try: print(bad())
    except TypeError as e: print(e)
class C:
    x = 'class'
    y = [x for _ in range(1)] if False else x
    def m(self): return x
    z = (lambda: x)()
print(C.y, C().m(), C.z)
def compose(*fs):
    def go(v):
        for f in reversed(fs): v = f(v)
        return v
    return go
print(compose(str, abs, int)('-5'), (lambda *a, **k: (a, k))(1, b=2), (lambda: (yield))().__class__.__name__, [*map(lambda p: p[0] ** p[1], [(2, 3), (3, 2)])])
def gen_scope(): 
    v = 1
    return [v + w for w in range(3)], {w: v for w in 'ab'}, sum(v for _ in range(4)), (lambda: v)()
print(gen_scope()); del x
try: r2 = x
except NameError as e: print(e)
if (n := len('abc')) > 2: print(n)
print([last := c for c in 'xyz'], last, [(q := k) for k in range(3)][-1] == q, f'{(w := 3)} {w}')
import builtins
def shadow(): list = 5; return list
print(shadow(), list('ab'), sorted(k for k in globals() if k in ('made', 'outer', 'C')), 'x' in globals(), builtins.len is len)
