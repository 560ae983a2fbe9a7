import gc
gc.collect()
class A: pass
a = A()
b = A()
a.o = b
b.o = a
vars(a)
del a, b
print(gc.collect(), gc.collect())
