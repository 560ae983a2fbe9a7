import gc
gc.collect()
class A:
    def __del__(self): pass
a = A()
b = A()
a.o = b
b.o = a
del a, b
print(gc.collect(), gc.collect())
