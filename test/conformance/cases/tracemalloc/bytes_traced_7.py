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
print('{1, 2, 3}', delta(lambda: {1, 2, 3}))
print("''.join(['a' * 100, 'b' * 100])", delta(lambda: ''.join(['a' * 100, 'b' * 100])))
print('"a" * 600', delta(lambda: "a" * 600))
print('(1,) * 30', delta(lambda: (1,) * 30))
print('dict(a=1, b=2)', delta(lambda: dict(a=1, b=2)))
