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
print('(i for i in ())', delta(lambda: (i for i in ())))
print('ValueError()', delta(lambda: ValueError()))
print('ValueError("x")', delta(lambda: ValueError("x")))
print('range(x)', delta(lambda: range(x)))
print('[1] * 100', delta(lambda: [1] * 100))
