import gc, sys, weakref

gc.collect()
# Arguments and return values
def inside(argument, other=None):
    alias = argument
    return sys.getrefcount(argument), alias is argument

value = object()
print(inside(value), inside(object()), inside(argument=value, other=value))
def make(): return [7] * 4
print(sys.getrefcount(make()), sys.getrefcount(make), inside(make()))
def keeps(v, store=[]): store.append(v); return len(store)
print([keeps(value) for _ in range(4)], sys.getrefcount(value))

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

# Copies
import copy
original = {'name': 'x', 'items': [1, [2]], 'pair': (1, 2)}
shallow, deep = copy.copy(original), copy.deepcopy(original)
print([original[k] is shallow[k] for k in original], [original[k] is deep[k] for k in original])
original['items'][1].append('new')
print(shallow['items'], deep['items'])
print(sys.getsizeof(original), sys.getsizeof(shallow), sys.getsizeof(deep), sys.getrefcount(original['items']))
loop = [5]; loop.append(loop)
twin = copy.deepcopy(loop)
print(twin[1] is twin, twin is loop, sys.getrefcount(twin))
