import weakref
class A:
    def m(self): return 'm'
a = A()
r = weakref.ref(a.m)
print(r())
w = weakref.WeakMethod(a.m)
print(w()())
del a
print(w())
