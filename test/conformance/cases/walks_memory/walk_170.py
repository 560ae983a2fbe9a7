import gc, sys, weakref

gc.collect()
# Resurrection and finalizers
class Phoenix:
    lives = 2
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

# A cycle and the collector
class Link:
    def __init__(self, name): self.name = name
    def __del__(self): print('  deleting', self.name)

ring = [Link(n) for n in range(4 + 1)]
for i, link in enumerate(ring):
    link.next = ring[i - 1]
gc.collect()
del ring, link, i
print('names are gone')
print('collected', gc.collect(), gc.collect())

# Copies
import copy
original = {'name': 'x', 'items': [1, [2]], 'pair': (1, 2)}
shallow, deep = copy.copy(original), copy.deepcopy(original)
print([original[k] is shallow[k] for k in original], [original[k] is deep[k] for k in original])
original['items'][1].append('new')
print(shallow['items'], deep['items'])
print(sys.getsizeof(original), sys.getsizeof(shallow), sys.getsizeof(deep), sys.getrefcount(original['items']))
loop = [2]; loop.append(loop)
twin = copy.deepcopy(loop)
print(twin[1] is twin, twin is loop, sys.getrefcount(twin))
