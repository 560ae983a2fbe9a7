import gc, sys, weakref

gc.collect()
# How a list grows
box = []
steps = []
for i in range(2 * 6):
    before = sys.getsizeof(box)
    box.append(i)
    if sys.getsizeof(box) != before:
        steps.append((len(box), sys.getsizeof(box)))
print(steps)
while len(box) > 5:
    box.pop()
print(len(box), sys.getsizeof(box), sys.getsizeof(box[:]), sys.getsizeof(list(box)))

# Instances and their dictionaries
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
class Slim:
    __slots__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y

points = [Point(i, 2) for i in range(2 + 2)]
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
        self.parent = weakref.ref(parent) if parent and 5 % 2 else parent
        if parent: parent.children.append(self)
    def __del__(self): print('  free', self.name)

root = Node('root')
for i in range(5): Node(f'child{i}', root)
print(sys.getrefcount(root), [sys.getrefcount(c) for c in root.children])
root.children.pop()
print('popped')
del root
print('root deleted')
print('collected', gc.collect())

# Automatic collection
class Junk:
    freed = 0
    def __init__(self): self.me = self
    def __del__(self): Junk.freed += 1

gc.collect()
gc.set_threshold(90, 5, 5)
marks = []
for i in range(200):
    Junk()
    if not marks or marks[-1][1] != Junk.freed:
        marks.append((i, Junk.freed))
gc.set_threshold(0)
print(marks)
print(gc.collect() > 0, Junk.freed)

# Tracked by the collector?
samples = [3, 'text', 2.5, (), (1, 'a'), tuple([1, []]), [], {}, {'a': 1}, {'a': []}, set(), frozenset(), object(), len, int, lambda: 0]
print([gc.is_tracked(s) for s in samples])
gc.collect()
print([gc.is_tracked(s) for s in samples])
d = {'n': 3}
print(gc.is_tracked(d)); d['l'] = []; print(gc.is_tracked(d)); del d['l']; print(gc.is_tracked(d)); gc.collect(); print(gc.is_tracked(d))
