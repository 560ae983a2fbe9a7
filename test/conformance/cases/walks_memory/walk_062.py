import gc, sys, weakref

gc.collect()
# Tracked by the collector?
samples = [3, 'text', 2.5, (), (1, 'a'), tuple([1, []]), [], {}, {'a': 1}, {'a': []}, set(), frozenset(), object(), len, int, lambda: 0]
print([gc.is_tracked(s) for s in samples])
gc.collect()
print([gc.is_tracked(s) for s in samples])
d = {'n': 3}
print(gc.is_tracked(d)); d['l'] = []; print(gc.is_tracked(d)); del d['l']; print(gc.is_tracked(d)); gc.collect(); print(gc.is_tracked(d))

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

# Generators hold their frames
def numbers(limit, tag):
    token = [tag]
    try:
        for i in range(limit):
            yield i, sys.getrefcount(token)
    finally:
        print('  finished', tag)

stream = numbers(5, 'stream')
print(next(stream), next(stream), sys.getrefcount(stream), gc.is_tracked(stream))
for value in numbers(2, 'loop'):
    print(value)
for value in numbers(5, 'broken'):
    break
print('after break')
stream.close()
print(next(stream, 'exhausted'), stream.gi_frame)
