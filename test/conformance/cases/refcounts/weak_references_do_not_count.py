import sys
ref = sys.getrefcount
import weakref
class A: pass
a = A()
r = weakref.ref(a)
p = weakref.proxy(a)
print(ref(a), ref(r), ref(r()))
