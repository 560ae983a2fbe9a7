import gc, sys, weakref

class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            received = yield n
            n -= received or 1
    def __len__(self): return self.start

c = Countdown(4)
print(list(c), len(c), sum(c), 2 in c, sorted(c)[:2])
it = iter(c)
print(next(it), it.send(2) if 4 > 3 else 'short', list(it))
first, *rest = Countdown(2)
print(first, rest, dict(enumerate(Countdown(3))))

# Instances and their dictionaries
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
class Slim:
    __slots__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y

points = [Point(i, 6) for i in range(2 + 2)]
print(sys.getsizeof(points[0]), sys.getsizeof(Slim(1, 2)), [sys.getsizeof(p.__dict__) for p in points])
points[0].z = 3
del points[1].x
print([list(vars(p)) for p in points[:3]], [sys.getsizeof(p.__dict__) for p in points[:3]])
print(sys.getrefcount(Point), sys.getrefcount(points[0]), gc.is_tracked(points[0].__dict__))
print(sorted(type(r).__name__ for r in gc.get_referents(Slim('s', 't'))))
