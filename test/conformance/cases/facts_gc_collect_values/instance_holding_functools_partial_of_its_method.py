import gc
import functools
gc.collect()
class A:
    def __init__(self): self.cb = functools.partial(self.m, 1)
    def m(self, x): pass
a = A()
del a
print(gc.collect(), gc.collect())
