import gc
gc.collect()
class A: pass
a = A()
b = A()
a.o = b
b.o = a
for i in range(31): setattr(a, 'x%d' % i, i)
del a, b
print(gc.collect(), gc.collect())
