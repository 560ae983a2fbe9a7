import gc
gc.collect()
class A: pass
a = A()
b = A()
a.o = b
b.o = a
a.__dict__; b.__dict__
del a, b
print(gc.collect(), gc.collect())
