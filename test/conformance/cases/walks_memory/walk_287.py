import gc, sys, weakref

gc.collect()
# Order of destruction
class Noisy:
    def __init__(self, n): self.n = n
    def __del__(self): print('  bye', self.n)

def work(n):
    first, second = Noisy('first'), Noisy('second')
    items = [Noisy(i) for i in range(n)]
    print('  in work', len(items))
    return second

result = work(5)
print('returned', result.n)
result = Noisy('replacement')
table = {'a': Noisy('a'), 'b': (Noisy('b1'), Noisy('b2'))}
table['a'] = None
print('cleared a')
del table, result

# How a dictionary grows
table = {}
sizes = [sys.getsizeof(table)]
for i in range(9 * 5):
    table[i if 3 % 2 else str(i)] = i
    if sys.getsizeof(table) != sizes[-1]:
        sizes.append(sys.getsizeof(table))
print(sizes, len(table))
for key in list(table)[:3]:
    del table[key]
print(sys.getsizeof(table), sys.getsizeof(table.copy()), sys.getsizeof(dict(table)))

# Copies
import copy
original = {'name': 'x', 'items': [1, [5]], 'pair': (1, 2)}
shallow, deep = copy.copy(original), copy.deepcopy(original)
print([original[k] is shallow[k] for k in original], [original[k] is deep[k] for k in original])
original['items'][1].append('new')
print(shallow['items'], deep['items'])
print(sys.getsizeof(original), sys.getsizeof(shallow), sys.getsizeof(deep), sys.getrefcount(original['items']))
loop = [1]; loop.append(loop)
twin = copy.deepcopy(loop)
print(twin[1] is twin, twin is loop, sys.getrefcount(twin))

# How a list grows
box = []
steps = []
for i in range(2 * 6):
    before = sys.getsizeof(box)
    box.append(i)
    if sys.getsizeof(box) != before:
        steps.append((len(box), sys.getsizeof(box)))
print(steps)
while len(box) > 1:
    box.pop()
print(len(box), sys.getsizeof(box), sys.getsizeof(box[:]), sys.getsizeof(list(box)))
