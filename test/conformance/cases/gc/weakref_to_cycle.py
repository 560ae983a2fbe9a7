import gc, weakref
class A: pass
a = A(); a.me = a
r = weakref.ref(a)
del a
print(r() is None, gc.collect(), r())
