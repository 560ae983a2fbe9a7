import weakref
class A: pass
a = A()
def callback(ref): print(ref is r, ref())
r = weakref.ref(a, callback)
print(r.__callback__ is callback)
del a
print(r.__callback__)
