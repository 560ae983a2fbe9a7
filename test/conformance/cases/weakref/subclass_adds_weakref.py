import weakref
class S: __slots__ = ('x',)
class T(S): pass
t = T()
r = weakref.ref(t)
print(r() is t)
del t
print(r())
