import sys
ref = sys.getrefcount
class D:
    def __get__(self, obj, cls): return ref(self), ref(obj)
    def __set__(self, obj, v): print(ref(self), ref(obj), ref(v))
class A: d = D()
a = A()
print(a.d)
a.d = object()
