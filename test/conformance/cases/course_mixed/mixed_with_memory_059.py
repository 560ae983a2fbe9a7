import gc, sys, weakref

gc.collect()
class Animal:
    def __init__(self, kind, weight):
        self.kind = kind
        self.weight = weight

    @property
    def weight(self):
        return self._weight

    @weight.setter
    def weight(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError('weight must be a number')
        if value < 0:
            raise ValueError('weight cannot be negative')
        self._weight = value

    def __str__(self):
        return f'{self.kind}: {self.weight}'

x = Animal('Kim', 49)
print(x)
for value in (19, -1, 'many'):
    try:
        x.weight = value
        print('set to', x.weight)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(vars(x))

def evens(limit):
    for n in range(0, limit, 2):
        yield n

def running_total(numbers):
    total = 0
    for n in numbers:
        total += n
        yield total

print(list(running_total(evens(5 * 2))), sum(evens(5)), max(running_total([15, -7, 47, 18, -9, 15, 1, 47])))
pairs = ((a, b) for a in range(3) for b in 'xy' if a)
print(next(pairs), list(pairs), next(pairs, 'empty'))

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
