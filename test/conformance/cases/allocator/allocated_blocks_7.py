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
print('{1, 2, 3}', round(delta(lambda: {1, 2, 3}) / 50, 1))
print("''.join(['a' * 100, 'b' * 100])", round(delta(lambda: ''.join(['a' * 100, 'b' * 100])) / 50, 1))
print('"a" * 600', round(delta(lambda: "a" * 600) / 50, 1))
print('(1,) * 30', round(delta(lambda: (1,) * 30) / 50, 1))
print('dict(a=1, b=2)', round(delta(lambda: dict(a=1, b=2)) / 50, 1))
