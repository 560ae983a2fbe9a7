import gc, sys, weakref

gc.collect()
# What is shared
a, b = 200, 200
c = int('200')
print(a is b, a is c, 2 is int('2') if False else a == c)
s, t = 'word2', ''.join(['wo', 'rd2'])
print(s is t, s == t, s is sys.intern(t))
x, y = (1, 2), (1, 2)
print(x is y, x is tuple(x), x is x[:], () is tuple([]), (x + ()) is x)
print([u is v for u, v in zip([1, 'a', None, 2.5], [1, 'a', None, 2.5])])

# A cycle and the collector
class Link:
    def __init__(self, name): self.name = name
    def __del__(self): print('  deleting', self.name)

ring = [Link(n) for n in range(2 + 1)]
for i, link in enumerate(ring):
    link.next = ring[i - 1]
gc.collect()
del ring, link, i
print('names are gone')
print('collected', gc.collect(), gc.collect())

# Instances and their dictionaries
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
class Slim:
    __slots__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y

points = [Point(i, 4) for i in range(3 + 2)]
print(sys.getsizeof(points[0]), sys.getsizeof(Slim(1, 2)), [sys.getsizeof(p.__dict__) for p in points])
points[0].z = 3
del points[1].x
print([list(vars(p)) for p in points[:3]], [sys.getsizeof(p.__dict__) for p in points[:3]])
print(sys.getrefcount(Point), sys.getrefcount(points[0]), gc.is_tracked(points[0].__dict__))
print(sorted(type(r).__name__ for r in gc.get_referents(Slim('s', 't'))))
