import gc, sys, weakref

gc.collect()
# How a list grows
box = []
steps = []
for i in range(3 * 6):
    before = sys.getsizeof(box)
    box.append(i)
    if sys.getsizeof(box) != before:
        steps.append((len(box), sys.getsizeof(box)))
print(steps)
while len(box) > 2:
    box.pop()
print(len(box), sys.getsizeof(box), sys.getsizeof(box[:]), sys.getsizeof(list(box)))

# Arguments and return values
def inside(argument, other=None):
    alias = argument
    return sys.getrefcount(argument), alias is argument

value = object()
print(inside(value), inside(object()), inside(argument=value, other=value))
def make(): return [2] * 5
print(sys.getrefcount(make()), sys.getrefcount(make), inside(make()))
def keeps(v, store=[]): store.append(v); return len(store)
print([keeps(value) for _ in range(5)], sys.getrefcount(value))

# Two names, one object
first = [[8, 33, 9, 40, 9, 48, 27, 37]]
second = first
print('same object:', first is second, sys.getrefcount(first))
second.append(6)
print(first == second, len(first[0]), sys.getrefcount(first))
second = list(first)
print('copy:', first is second, first[0] is second[0], sys.getrefcount(first), sys.getrefcount(first[0]))
del second
print(sys.getrefcount(first[0]))

# A cycle and the collector
class Link:
    def __init__(self, name): self.name = name
    def __del__(self): print('  deleting', self.name)

ring = [Link(n) for n in range(5 + 1)]
for i, link in enumerate(ring):
    link.next = ring[i - 1]
gc.collect()
del ring, link, i
print('names are gone')
print('collected', gc.collect(), gc.collect())
