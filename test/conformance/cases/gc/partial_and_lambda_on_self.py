import gc
from functools import partial
class A:
    def m(self): pass
gc.collect()
a = A(); a.cb = partial(a.m); del a
print(gc.collect())
a = A(); a.cb = lambda: a
print(gc.collect())
del a
print(gc.collect())
def f():
    a = A(); a.cb = lambda: a
f()
print(gc.collect())
