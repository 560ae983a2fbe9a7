import gc
class A: pass
a, b = A(), A()
a.o, b.o = b, a
keep = a
gc.collect()
del a, b
print(gc.collect(), keep.o.o is keep)
del keep
print(gc.collect())
