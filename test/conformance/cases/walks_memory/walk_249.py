import gc, sys, weakref

gc.collect()
# What is shared
a, b = 400, 400
c = int('400')
print(a is b, a is c, 4 is int('4') if False else a == c)
s, t = 'word4', ''.join(['wo', 'rd4'])
print(s is t, s == t, s is sys.intern(t))
x, y = (1, 4), (1, 4)
print(x is y, x is tuple(x), x is x[:], () is tuple([]), (x + ()) is x)
print([u is v for u, v in zip([1, 'a', None, 2.5], [1, 'a', None, 2.5])])

# Sizes of equal things made differently
def sizes(*values): return [sys.getsizeof(v) for v in values]

n = 8
print(sizes([0] * n, [0 for _ in range(n)], list(range(n)), [*range(n)], list(x for x in range(n))))
print(sizes(set(range(n)), {x for x in range(n)}, frozenset(range(n)), set(range(n)) | {0}))
print(sizes({i: i for i in range(n)}, dict.fromkeys(range(n)), dict(zip(range(n), range(n)))))
print(sizes('a' * n, 'é' * n, '€' * n, b'a' * n, bytearray(n), (0,) * n, range(n)))
print(sizes(2 ** n, 2 ** (n * 30), float(n), complex(n), n > 3, None))

# Instances and their dictionaries
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
class Slim:
    __slots__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y

points = [Point(i, 4) for i in range(5 + 2)]
print(sys.getsizeof(points[0]), sys.getsizeof(Slim(1, 2)), [sys.getsizeof(p.__dict__) for p in points])
points[0].z = 3
del points[1].x
print([list(vars(p)) for p in points[:3]], [sys.getsizeof(p.__dict__) for p in points[:3]])
print(sys.getrefcount(Point), sys.getrefcount(points[0]), gc.is_tracked(points[0].__dict__))
print(sorted(type(r).__name__ for r in gc.get_referents(Slim('s', 't'))))
