import sys
g = sys.getrefcount
import weakref
class A: pass
a = A()
r = weakref.ref(a)
print(g(a), g(r()), weakref.getweakrefcount(a))
p = weakref.proxy(a)
print(g(a), weakref.getweakrefcount(a))
