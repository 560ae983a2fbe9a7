import gc
gc.disable()
def f(make, n=10):
    keep = [make() for _ in range(n)]
    keep.clear()                 # fills the free list
    a = gc.get_count()[0]
    for i in range(n): keep.append(make())
    b = gc.get_count()[0]
    keep.clear()
    c = gc.get_count()[0]
    return b - a, c - b
f(list)
print('list', f(lambda: []))
print('dict', f(lambda: {}))
x = 1
print('tuple', f(lambda: (x, x)))
class S: __slots__ = ('x',)
print('slots instance', f(S))
print('set', f(set))
