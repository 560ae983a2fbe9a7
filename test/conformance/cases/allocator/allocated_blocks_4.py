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
print('(i for i in ())', round(delta(lambda: (i for i in ())) / 50, 1))
print('ValueError()', round(delta(lambda: ValueError()) / 50, 1))
print('ValueError("x")', round(delta(lambda: ValueError("x")) / 50, 1))
print('range(x)', round(delta(lambda: range(x)) / 50, 1))
print('[1] * 100', round(delta(lambda: [1] * 100) / 50, 1))
