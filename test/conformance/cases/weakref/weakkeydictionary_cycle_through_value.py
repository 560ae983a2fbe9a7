import weakref
import gc
class A: pass
d = weakref.WeakKeyDictionary()
a = A()
d[a] = [a]
del a
print(len(d), gc.collect() >= 0, len(d))
