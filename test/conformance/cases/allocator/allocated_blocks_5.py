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
print('bytes(1000)', round(delta(lambda: bytes(1000)) / 50, 1))
print('[x for x in range(5)]', round(delta(lambda: [x for x in range(5)]) / 50, 1))
print('{i: i for i in range(10)}', round(delta(lambda: {i: i for i in range(10)}) / 50, 1))
print('frozenset((1, 2))', round(delta(lambda: frozenset((1, 2))) / 50, 1))
print('A().m', round(delta(lambda: A().m) / 50, 1))
