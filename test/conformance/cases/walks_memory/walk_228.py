import gc, sys, weakref

gc.collect()
# Automatic collection
class Junk:
    freed = 0
    def __init__(self): self.me = self
    def __del__(self): Junk.freed += 1

gc.collect()
gc.set_threshold(20, 5, 5)
marks = []
for i in range(200):
    Junk()
    if not marks or marks[-1][1] != Junk.freed:
        marks.append((i, Junk.freed))
gc.set_threshold(0)
print(marks)
print(gc.collect() > 0, Junk.freed)

# How a dictionary grows
table = {}
sizes = [sys.getsizeof(table)]
for i in range(3 * 5):
    table[i if 1 % 2 else str(i)] = i
    if sys.getsizeof(table) != sizes[-1]:
        sizes.append(sys.getsizeof(table))
print(sizes, len(table))
for key in list(table)[:1]:
    del table[key]
print(sys.getsizeof(table), sys.getsizeof(table.copy()), sys.getsizeof(dict(table)))

# Closures hold their variables
def counter(start):
    history = [start]
    def step(by=2):
        history.append(history[-1] + by)
        return history[-1]
    return step

step = counter(8)
cell = step.__closure__[0]
print(step(), step(10), cell.cell_contents, sys.getrefcount(cell.cell_contents), sys.getsizeof(cell))
other = counter(0)
print(other.__closure__[0] is cell, other.__code__ is step.__code__, sys.getrefcount(step.__code__))
del step
print(sys.getrefcount(cell), len(cell.cell_contents))

# Sizes of equal things made differently
def sizes(*values): return [sys.getsizeof(v) for v in values]

n = 5
print(sizes([0] * n, [0 for _ in range(n)], list(range(n)), [*range(n)], list(x for x in range(n))))
print(sizes(set(range(n)), {x for x in range(n)}, frozenset(range(n)), set(range(n)) | {0}))
print(sizes({i: i for i in range(n)}, dict.fromkeys(range(n)), dict(zip(range(n), range(n)))))
print(sizes('a' * n, 'é' * n, '€' * n, b'a' * n, bytearray(n), (0,) * n, range(n)))
print(sizes(2 ** n, 2 ** (n * 30), float(n), complex(n), n > 3, None))

# Two names, one object
first = [[22, 4, 39, 15, 2, 6, 22, 2]]
second = first
print('same object:', first is second, sys.getrefcount(first))
second.append(2)
print(first == second, len(first[0]), sys.getrefcount(first))
second = list(first)
print('copy:', first is second, first[0] is second[0], sys.getrefcount(first), sys.getrefcount(first[0]))
del second
print(sys.getrefcount(first[0]))
