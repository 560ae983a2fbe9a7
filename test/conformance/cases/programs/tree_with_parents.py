import gc, sys

class Node:
    alive = 0
    def __init__(self, name, parent=None):
        Node.alive += 1
        self.name, self.parent, self.children = name, parent, []
        if parent is not None:
            parent.children.append(self)
    def __del__(self): Node.alive -= 1
    @property
    def depth(self): return 0 if self.parent is None else self.parent.depth + 1
    def walk(self):
        yield self
        for c in self.children: yield from c.walk()
    def path(self): return (self.parent.path() if self.parent else '') + '/' + self.name

def build(depth, parent=None, name='r'):
    node = Node(name, parent)
    if depth:
        for i in range(2): build(depth - 1, node, f'{name}{i}')
    return node

root = build(3)
print(Node.alive, [n.name for n in root.walk()])
leaf = list(root.walk())[3]
print(leaf.path(), leaf.depth, sys.getrefcount(leaf) - 1)
branch = root.children[0]
root.children.clear()
print(Node.alive)
del leaf
gc.collect()
print(Node.alive)
branch.parent = None
del root
print('root dropped:', Node.alive)
gc.collect()
print(Node.alive)
del branch
print('before collect:', Node.alive, 'found', gc.collect(), 'after:', Node.alive)
