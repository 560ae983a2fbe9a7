import gc, sys, weakref

gc.collect()
# How a list grows
box = []
steps = []
for i in range(6 * 6):
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
    risky(5 % 3)
except LookupError as error:
    print('caught', error, sys.getrefcount(error))
    saved = error
print('after the handler')
saved.__traceback__ = None
print('traceback dropped', sys.getrefcount(saved))

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
