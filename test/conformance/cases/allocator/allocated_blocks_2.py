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
print('set()', round(delta(lambda: set()) / 50, 1))
print('(1, x)', round(delta(lambda: (1, x)) / 50, 1))
print('1.5 * x', round(delta(lambda: 1.5 * x) / 50, 1))
print('10**20 + x', round(delta(lambda: 10**20 + x) / 50, 1))
print('str(x)', round(delta(lambda: str(x)) / 50, 1))
