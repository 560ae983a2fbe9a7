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
print('bytes(1000)', delta(lambda: bytes(1000)))
print('[x for x in range(5)]', delta(lambda: [x for x in range(5)]))
print('{i: i for i in range(10)}', delta(lambda: {i: i for i in range(10)}))
print('frozenset((1, 2))', delta(lambda: frozenset((1, 2))))
print('A().m', delta(lambda: A().m))
