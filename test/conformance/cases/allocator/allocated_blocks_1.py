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
print('object()', round(delta(lambda: object()) / 50, 1))
print('[]', round(delta(lambda: []) / 50, 1))
print('[1]', round(delta(lambda: [1]) / 50, 1))
print('{}', round(delta(lambda: {}) / 50, 1))
print("{'a': 1}", round(delta(lambda: {'a': 1}) / 50, 1))
