import gc
gc.collect()
class A: pass
a = A()
b = A()
a.o = b
b.o = a
a.x = a.y = a.z = 1
b.x = b.y = b.z = 'q'
del a, b
print(gc.collect(), gc.collect())
