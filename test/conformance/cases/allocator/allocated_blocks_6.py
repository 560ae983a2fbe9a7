import sys, gc
class A:
    def m(self): pass
class S: __slots__ = ('x',)
class B:
    def __init__(self): self.x = 1
x = 3
def delta(make):
    make(); gc.collect(); gc.disable()
    keep = [None] * 50
    before = sys.getallocatedblocks()
    for i in range(50):
        keep[i] = make()
    return sys.getallocatedblocks() - before
print('iter([])', round(delta(lambda: iter([])) / 50, 1))
print('type("C", (), {})', round(delta(lambda: type("C", (), {})) / 50, 1))
print('slice(x)', round(delta(lambda: slice(x)) / 50, 1))
print('memoryview(b"ab")', round(delta(lambda: memoryview(b"ab")) / 50, 1))
print('bytearray(5)', round(delta(lambda: bytearray(5)) / 50, 1))
