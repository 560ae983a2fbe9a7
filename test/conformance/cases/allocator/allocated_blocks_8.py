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
print('object.__new__(A)', round(delta(lambda: object.__new__(A)) / 50, 1))
print('[[] for i in range(10)]', round(delta(lambda: [[] for i in range(10)]) / 50, 1))
print('[object() for i in range(10)]', round(delta(lambda: [object() for i in range(10)]) / 50, 1))
print('"%s-%s" % (x, x)', round(delta(lambda: "%s-%s" % (x, x)) / 50, 1))
