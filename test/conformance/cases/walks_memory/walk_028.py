import gc, sys, weakref

gc.collect()
# Parents, children and a broken cycle
class Node:
    def __init__(self, name, parent=None):
        self.name, self.children = name, []
        self.parent = weakref.ref(parent) if parent and 3 % 2 else parent
        if parent: parent.children.append(self)
    def __del__(self): print('  free', self.name)

root = Node('root')
for i in range(3): Node(f'child{i}', root)
print(sys.getrefcount(root), [sys.getrefcount(c) for c in root.children])
root.children.pop()
print('popped')
del root
print('root deleted')
print('collected', gc.collect())

# Sizes of equal things made differently
def sizes(*values): return [sys.getsizeof(v) for v in values]

n = 4
print(sizes([0] * n, [0 for _ in range(n)], list(range(n)), [*range(n)], list(x for x in range(n))))
print(sizes(set(range(n)), {x for x in range(n)}, frozenset(range(n)), set(range(n)) | {0}))
print(sizes({i: i for i in range(n)}, dict.fromkeys(range(n)), dict(zip(range(n), range(n)))))
print(sizes('a' * n, 'é' * n, '€' * n, b'a' * n, bytearray(n), (0,) * n, range(n)))
print(sizes(2 ** n, 2 ** (n * 30), float(n), complex(n), n > 3, None))

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

# How a list grows
box = []
steps = []
for i in range(9 * 6):
    before = sys.getsizeof(box)
    box.append(i)
    if sys.getsizeof(box) != before:
        steps.append((len(box), sys.getsizeof(box)))
print(steps)
while len(box) > 4:
    box.pop()
print(len(box), sys.getsizeof(box), sys.getsizeof(box[:]), sys.getsizeof(list(box)))

# Instances and their dictionaries
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
class Slim:
    __slots__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y

points = [Point(i, 5) for i in range(1 + 2)]
print(sys.getsizeof(points[0]), sys.getsizeof(Slim(1, 2)), [sys.getsizeof(p.__dict__) for p in points])
points[0].z = 3
del points[1].x
print([list(vars(p)) for p in points[:3]], [sys.getsizeof(p.__dict__) for p in points[:3]])
print(sys.getrefcount(Point), sys.getrefcount(points[0]), gc.is_tracked(points[0].__dict__))
print(sorted(type(r).__name__ for r in gc.get_referents(Slim('s', 't'))))
