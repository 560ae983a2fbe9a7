import gc
class A: pass
a = A()
del A
print(gc.collect())
del a
print(gc.collect())
