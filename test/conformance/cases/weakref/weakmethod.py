import weakref
class A:
    def m(self): return 'called'
a = A()
r = weakref.ref(a.m)
w = weakref.WeakMethod(a.m)
print(r(), w()(), w == weakref.WeakMethod(a.m))
del a
print(w())
