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
print('object.__new__(A)', delta(lambda: object.__new__(A)))
print('[[] for i in range(10)]', delta(lambda: [[] for i in range(10)]))
print('[object() for i in range(10)]', delta(lambda: [object() for i in range(10)]))
print('"%s-%s" % (x, x)', delta(lambda: "%s-%s" % (x, x)))
