import weakref
import gc
class A: pass
class B(A): pass
print(A.__subclasses__())
r = weakref.ref(B)
del B
gc.collect()
print(A.__subclasses__(), r())
