import sys
ref = sys.getrefcount
class A:
    def __setattr__(self, name, v): print(ref(self), ref(v))
    def __delattr__(self, name): print(ref(self))
a = A()
a.x = object()
del a.x
