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
print('b"abc" + bytes(x)', round(delta(lambda: b"abc" + bytes(x)) / 50, 1))
print('A()', round(delta(lambda: A()) / 50, 1))
print('S()', round(delta(lambda: S()) / 50, 1))
print('B()', round(delta(lambda: B()) / 50, 1))
print('lambda: 0', round(delta(lambda: lambda: 0) / 50, 1))
