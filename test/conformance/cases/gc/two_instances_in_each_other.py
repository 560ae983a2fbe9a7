import gc
class A: pass
a, b = A(), A()
a.o, b.o = b, a
gc.collect()
del a, b
print(gc.collect())
