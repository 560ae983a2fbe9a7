import weakref
class A: pass
a = A()
for i in range(3): weakref.finalize(a, print, i)
del a
