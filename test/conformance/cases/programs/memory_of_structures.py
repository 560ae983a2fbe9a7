import sys

def deep_size(obj, seen=None):
    seen = seen if seen is not None else set()
    if id(obj) in seen:
        return 0
    seen.add(id(obj))
    size = sys.getsizeof(obj)
    if isinstance(obj, dict):
        size += sum(deep_size(k, seen) + deep_size(v, seen) for k, v in obj.items())
    elif isinstance(obj, (list, tuple, set, frozenset)):
        size += sum(deep_size(x, seen) for x in obj)
    elif hasattr(obj, '__dict__'):
        size += deep_size(obj.__dict__, seen)
    if hasattr(type(obj), '__slots__'):
        size += sum(deep_size(getattr(obj, s), seen) for s in type(obj).__slots__ if hasattr(obj, s))
    return size

class Plain:
    def __init__(self, x, y): self.x, self.y = x, y
class Slotted:
    __slots__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y

print('ints', [sys.getsizeof(n) for n in (0, 1, 2**30, 2**60, 2**100)])
print('strings', [sys.getsizeof(s) for s in ('', 'a', 'abc', 'é', '日本', 'a' * 100)])
print('lists', [sys.getsizeof([0] * n) for n in range(6)])
print('slotted', sys.getsizeof(Slotted(1, 2)), deep_size(Slotted(1000, 2000)))
for make in (lambda: [1000, 2000], lambda: (1000, 2000), lambda: {1000: 2000}, lambda: {1000, 2000}):
    print(type(make()).__name__, sys.getsizeof(make()), deep_size(make()))
print('shared counted once', deep_size([[1, 2]] * 3) == deep_size([[1, 2]]) + 16)
growth = []
l = []
for i in range(40):
    l.append(None)
    s = sys.getsizeof(l)
    if not growth or growth[-1][1] != s: growth.append((i + 1, s))
print(growth)
d, sizes = {}, []
for i in range(25):
    d[i] = i
    s = sys.getsizeof(d)
    if s not in sizes: sizes.append(s)
print(sizes)
