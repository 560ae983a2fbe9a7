import weakref
class A:
    def __del__(self): print('del', r() is self)
a = A()
r = weakref.ref(a, lambda r: print('callback', r()))
del a
