import tracemalloc, gc
class A:
    def m(self): pass
class S: __slots__ = ('x',)
class B:
    def __init__(self): self.x = 1
x = 3
for i in range(40): A(); B()
def delta(make):
    make(); gc.collect(); gc.disable()
    keep = [None]
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    keep[0] = make()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return after - before
print('set()', delta(lambda: set()))
print('(1, x)', delta(lambda: (1, x)))
print('1.5 * x', delta(lambda: 1.5 * x))
print('10**20 + x', delta(lambda: 10**20 + x))
print('str(x)', delta(lambda: str(x)))
