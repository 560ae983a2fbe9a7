import gc, sys, weakref

gc.collect()
# Generators hold their frames
def numbers(limit, tag):
    token = [tag]
    try:
        for i in range(limit):
            yield i, sys.getrefcount(token)
    finally:
        print('  finished', tag)

stream = numbers(6, 'stream')
print(next(stream), next(stream), sys.getrefcount(stream), gc.is_tracked(stream))
for value in numbers(2, 'loop'):
    print(value)
for value in numbers(5, 'broken'):
    break
print('after break')
stream.close()
print(next(stream, 'exhausted'), stream.gi_frame)

# Order of destruction
class Noisy:
    def __init__(self, n): self.n = n
    def __del__(self): print('  bye', self.n)

def work(n):
    first, second = Noisy('first'), Noisy('second')
    items = [Noisy(i) for i in range(n)]
    print('  in work', len(items))
    return second

result = work(5)
print('returned', result.n)
result = Noisy('replacement')
table = {'a': Noisy('a'), 'b': (Noisy('b1'), Noisy('b2'))}
table['a'] = None
print('cleared a')
del table, result

# What is shared
a, b = 800, 800
c = int('800')
print(a is b, a is c, 8 is int('8') if False else a == c)
s, t = 'word8', ''.join(['wo', 'rd8'])
print(s is t, s == t, s is sys.intern(t))
x, y = (1, 8), (1, 8)
print(x is y, x is tuple(x), x is x[:], () is tuple([]), (x + ()) is x)
print([u is v for u, v in zip([1, 'a', None, 2.5], [1, 'a', None, 2.5])])

# Copies
import copy
original = {'name': 'x', 'items': [1, [7]], 'pair': (1, 2)}
shallow, deep = copy.copy(original), copy.deepcopy(original)
print([original[k] is shallow[k] for k in original], [original[k] is deep[k] for k in original])
original['items'][1].append('new')
print(shallow['items'], deep['items'])
print(sys.getsizeof(original), sys.getsizeof(shallow), sys.getsizeof(deep), sys.getrefcount(original['items']))
loop = [3]; loop.append(loop)
twin = copy.deepcopy(loop)
print(twin[1] is twin, twin is loop, sys.getrefcount(twin))
