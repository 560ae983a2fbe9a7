import weakref, gc, sys
class A: pass
class B(A): pass
class C(A, dict): __slots__ = ()
print(A.__subclasses__(), weakref.getweakrefcount(A), weakref.getweakrefcount(B), weakref.getweakrefs(B)[0] is weakref.ref(B))
print(sys.getrefcount(weakref.ref(A)), type.__subclasses__(C), C in dict.__subclasses__())
r = weakref.ref(B)
del B
print(r() is None, gc.collect() > 0, r() is None, A.__subclasses__())
def classes(n): return [type('K%d' % i, (A,), {}) for i in range(n)]
ks = classes(5)
print([k.__name__ for k in A.__subclasses__()])
del ks[1:3]; gc.collect()
print([k.__name__ for k in A.__subclasses__()])
class D: pass
class D2(D): pass
D2.__bases__ = (A,)
print([k.__name__ for k in A.__subclasses__()], C.__subclasses__())
