import gc
import weakref
class A:
    def m(self): pass
gc.collect()
x = A()
x.me = weakref.ref(x)
x.strong = x
del x
print(gc.collect(), gc.collect())
for i in range(3):
    x = A()
    x.me = weakref.ref(x)
    x.strong = x
x = None
print(gc.collect())
