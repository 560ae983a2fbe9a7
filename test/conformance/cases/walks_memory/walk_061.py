import gc, sys, weakref

gc.collect()
# Arguments and return values
def inside(argument, other=None):
    alias = argument
    return sys.getrefcount(argument), alias is argument

value = object()
print(inside(value), inside(object()), inside(argument=value, other=value))
def make(): return [5] * 2
print(sys.getrefcount(make()), sys.getrefcount(make), inside(make()))
def keeps(v, store=[]): store.append(v); return len(store)
print([keeps(value) for _ in range(2)], sys.getrefcount(value))

# Tracked by the collector?
samples = [7, 'text', 2.5, (), (1, 'a'), tuple([1, []]), [], {}, {'a': 1}, {'a': []}, set(), frozenset(), object(), len, int, lambda: 0]
print([gc.is_tracked(s) for s in samples])
gc.collect()
print([gc.is_tracked(s) for s in samples])
d = {'n': 7}
print(gc.is_tracked(d)); d['l'] = []; print(gc.is_tracked(d)); del d['l']; print(gc.is_tracked(d)); gc.collect(); print(gc.is_tracked(d))

# Instances and their dictionaries
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
class Slim:
    __slots__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y

points = [Point(i, 7) for i in range(2 + 2)]
print(sys.getsizeof(points[0]), sys.getsizeof(Slim(1, 2)), [sys.getsizeof(p.__dict__) for p in points])
points[0].z = 3
del points[1].x
print([list(vars(p)) for p in points[:3]], [sys.getsizeof(p.__dict__) for p in points[:3]])
print(sys.getrefcount(Point), sys.getrefcount(points[0]), gc.is_tracked(points[0].__dict__))
print(sorted(type(r).__name__ for r in gc.get_referents(Slim('s', 't'))))

# Parents, children and a broken cycle
class Node:
    def __init__(self, name, parent=None):
        self.name, self.children = name, []
        self.parent = weakref.ref(parent) if parent and 2 % 2 else parent
        if parent: parent.children.append(self)
    def __del__(self): print('  free', self.name)

root = Node('root')
for i in range(2): Node(f'child{i}', root)
print(sys.getrefcount(root), [sys.getrefcount(c) for c in root.children])
root.children.pop()
print('popped')
del root
print('root deleted')
print('collected', gc.collect())
