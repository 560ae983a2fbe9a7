import gc, sys, weakref

gc.collect()
# Closures hold their variables
def counter(start):
    history = [start]
    def step(by=2):
        history.append(history[-1] + by)
        return history[-1]
    return step

step = counter(6)
cell = step.__closure__[0]
print(step(), step(10), cell.cell_contents, sys.getrefcount(cell.cell_contents), sys.getsizeof(cell))
other = counter(0)
print(other.__closure__[0] is cell, other.__code__ is step.__code__, sys.getrefcount(step.__code__))
del step
print(sys.getrefcount(cell), len(cell.cell_contents))

# Generators hold their frames
def numbers(limit, tag):
    token = [tag]
    try:
        for i in range(limit):
            yield i, sys.getrefcount(token)
    finally:
        print('  finished', tag)

stream = numbers(9, 'stream')
print(next(stream), next(stream), sys.getrefcount(stream), gc.is_tracked(stream))
for value in numbers(2, 'loop'):
    print(value)
for value in numbers(5, 'broken'):
    break
print('after break')
stream.close()
print(next(stream, 'exhausted'), stream.gi_frame)

# Exceptions keep frames alive
class Guard:
    def __init__(self, name): self.name = name
    def __del__(self): print('  released', self.name)

def risky(n):
    guard = Guard(f'local {n}')
    if n:
        return risky(n - 1)
    raise LookupError('deep down')

saved = None
try:
    risky(3 % 3)
except LookupError as error:
    print('caught', error, sys.getrefcount(error))
    saved = error
print('after the handler')
saved.__traceback__ = None
print('traceback dropped', sys.getrefcount(saved))

# How a dictionary grows
table = {}
sizes = [sys.getsizeof(table)]
for i in range(6 * 5):
    table[i if 5 % 2 else str(i)] = i
    if sys.getsizeof(table) != sizes[-1]:
        sizes.append(sys.getsizeof(table))
print(sizes, len(table))
for key in list(table)[:5]:
    del table[key]
print(sys.getsizeof(table), sys.getsizeof(table.copy()), sys.getsizeof(dict(table)))

# Parents, children and a broken cycle
class Node:
    def __init__(self, name, parent=None):
        self.name, self.children = name, []
        self.parent = weakref.ref(parent) if parent and 1 % 2 else parent
        if parent: parent.children.append(self)
    def __del__(self): print('  free', self.name)

root = Node('root')
for i in range(1): Node(f'child{i}', root)
print(sys.getrefcount(root), [sys.getrefcount(c) for c in root.children])
root.children.pop()
print('popped')
del root
print('root deleted')
print('collected', gc.collect())
