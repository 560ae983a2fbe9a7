import weakref, gc
class B: pass
class C(B): pass
print(B.__subclasses__())
r = weakref.ref(C)
del C
print(r() is None, len(B.__subclasses__()))
gc.collect()
print(r() is None, B.__subclasses__())
