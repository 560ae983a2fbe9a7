import gc, sys, weakref

gc.collect()
# Automatic collection
class Junk:
    freed = 0
    def __init__(self): self.me = self
    def __del__(self): Junk.freed += 1

gc.collect()
gc.set_threshold(60, 5, 5)
marks = []
for i in range(200):
    Junk()
    if not marks or marks[-1][1] != Junk.freed:
        marks.append((i, Junk.freed))
gc.set_threshold(0)
print(marks)
print(gc.collect() > 0, Junk.freed)

# What is shared
a, b = 700, 700
c = int('700')
print(a is b, a is c, 7 is int('7') if False else a == c)
s, t = 'word7', ''.join(['wo', 'rd7'])
print(s is t, s == t, s is sys.intern(t))
x, y = (1, 7), (1, 7)
print(x is y, x is tuple(x), x is x[:], () is tuple([]), (x + ()) is x)
print([u is v for u, v in zip([1, 'a', None, 2.5], [1, 'a', None, 2.5])])

# Resurrection and finalizers
class Phoenix:
    lives = 5
    def __del__(self):
        print('  dying')
        Phoenix.lives -= 1
        graveyard.append(self)

graveyard = []
bird = Phoenix()
note = weakref.finalize(bird, print, '  finalize ran')
del bird
print(len(graveyard), gc.is_finalized(graveyard[0]), note.alive)
graveyard.clear()
print('gone for good', note.alive, Phoenix.lives)

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
