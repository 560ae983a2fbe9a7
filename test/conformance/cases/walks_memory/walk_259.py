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

# Which block comes next
def again(make):
    a = make(); address = id(a); del a
    b = make()
    return id(b) == address

print([again(m) for m in (object, list, dict, set, lambda: [9], lambda: (1, object()), lambda: 1.5 * 9, lambda: 10 ** 20)])
print(id(object()) == id(object()), id([]) == id([]), id({}) == id([]))
l = []
address = id(l)
for i in range(100): l.append(i)
print(id(l) == address, [id(x) == id(y) for x, y in zip(l, range(5))])
