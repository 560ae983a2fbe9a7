import gc, sys, weakref

gc.collect()
# Tracked by the collector?
samples = [9, 'text', 2.5, (), (1, 'a'), tuple([1, []]), [], {}, {'a': 1}, {'a': []}, set(), frozenset(), object(), len, int, lambda: 0]
print([gc.is_tracked(s) for s in samples])
gc.collect()
print([gc.is_tracked(s) for s in samples])
d = {'n': 9}
print(gc.is_tracked(d)); d['l'] = []; print(gc.is_tracked(d)); del d['l']; print(gc.is_tracked(d)); gc.collect(); print(gc.is_tracked(d))

# Order of destruction
class Noisy:
    def __init__(self, n): self.n = n
    def __del__(self): print('  bye', self.n)

def work(n):
    first, second = Noisy('first'), Noisy('second')
    items = [Noisy(i) for i in range(n)]
    print('  in work', len(items))
    return second

result = work(2)
print('returned', result.n)
result = Noisy('replacement')
table = {'a': Noisy('a'), 'b': (Noisy('b1'), Noisy('b2'))}
table['a'] = None
print('cleared a')
del table, result

# How a list grows
box = []
steps = []
for i in range(7 * 6):
    before = sys.getsizeof(box)
    box.append(i)
    if sys.getsizeof(box) != before:
        steps.append((len(box), sys.getsizeof(box)))
print(steps)
while len(box) > 3:
    box.pop()
print(len(box), sys.getsizeof(box), sys.getsizeof(box[:]), sys.getsizeof(list(box)))
