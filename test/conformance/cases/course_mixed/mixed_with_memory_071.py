import gc, sys, weakref

gc.collect()
def trace(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        result = function(*args, **kwargs)
        print(f'{function.__name__}{args}{kwargs or ""} -> {result}')
        return result
    wrapper.calls = 0
    return wrapper

@trace
def add(a, b=9): return a + b
@trace
def fact(n): return 1 if n < 2 else n * fact(n - 1)
add(1), add(2, b=3), fact(5)
print(add.calls, fact.calls, add.__name__)

def knapsack(weights, values, capacity):
    best = [0] * (capacity + 1)
    for w, v in zip(weights, values):
        for c in range(capacity, w - 1, -1):
            best[c] = max(best[c], best[c - w] + v)
    return best[-1]

weights = [5, 3, 9, 9, 8, 14]
print([knapsack(weights, weights[::-1], c) for c in (0, 9, 20, 50)])

# Parents, children and a broken cycle
class Node:
    def __init__(self, name, parent=None):
        self.name, self.children = name, []
        self.parent = weakref.ref(parent) if parent and 4 % 2 else parent
        if parent: parent.children.append(self)
    def __del__(self): print('  free', self.name)

root = Node('root')
for i in range(4): Node(f'child{i}', root)
print(sys.getrefcount(root), [sys.getrefcount(c) for c in root.children])
root.children.pop()
print('popped')
del root
print('root deleted')
print('collected', gc.collect())
