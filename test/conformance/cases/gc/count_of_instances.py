import gc
class A: pass
class B:
    def __init__(self): self.x = 1
class S: __slots__ = ('x',)
def count(make):
    keep = [None] * 30
    gc.collect()
    before = gc.get_count()[0]
    for i in range(30):
        keep[i] = make()
    return gc.get_count()[0] - before
gc.disable()
print(count(A), count(B), count(S), count(lambda: vars(B())), count(lambda: B().__init__))
