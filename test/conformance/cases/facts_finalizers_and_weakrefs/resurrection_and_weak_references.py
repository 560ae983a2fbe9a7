import weakref, gc
keep = []
class A:
    def __del__(self): keep.append(self)
a = A()
r = weakref.ref(a)
del a
print(r() is keep[0])
a = A(); a.me = a
r = weakref.ref(a)
del a
gc.collect()
print(r() is None)
