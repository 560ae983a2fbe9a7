import gc, sys, weakref

gc.collect()
# Two names, one object
first = [[4, 6, 42, 5, 11, 31, -2, 22]]
second = first
print('same object:', first is second, sys.getrefcount(first))
second.append(2)
print(first == second, len(first[0]), sys.getrefcount(first))
second = list(first)
print('copy:', first is second, first[0] is second[0], sys.getrefcount(first), sys.getrefcount(first[0]))
del second
print(sys.getrefcount(first[0]))

# How a list grows
box = []
steps = []
for i in range(8 * 6):
    before = sys.getsizeof(box)
    box.append(i)
    if sys.getsizeof(box) != before:
        steps.append((len(box), sys.getsizeof(box)))
print(steps)
while len(box) > 5:
    box.pop()
print(len(box), sys.getsizeof(box), sys.getsizeof(box[:]), sys.getsizeof(list(box)))

# Closures hold their variables
def counter(start):
    history = [start]
    def step(by=1):
        history.append(history[-1] + by)
        return history[-1]
    return step

step = counter(9)
cell = step.__closure__[0]
print(step(), step(10), cell.cell_contents, sys.getrefcount(cell.cell_contents), sys.getsizeof(cell))
other = counter(0)
print(other.__closure__[0] is cell, other.__code__ is step.__code__, sys.getrefcount(step.__code__))
del step
print(sys.getrefcount(cell), len(cell.cell_contents))

# How a dictionary grows
table = {}
sizes = [sys.getsizeof(table)]
for i in range(6 * 5):
    table[i if 2 % 2 else str(i)] = i
    if sys.getsizeof(table) != sizes[-1]:
        sizes.append(sys.getsizeof(table))
print(sizes, len(table))
for key in list(table)[:2]:
    del table[key]
print(sys.getsizeof(table), sys.getsizeof(table.copy()), sys.getsizeof(dict(table)))
