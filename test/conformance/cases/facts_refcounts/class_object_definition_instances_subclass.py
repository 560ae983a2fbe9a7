import sys
g = sys.getrefcount
class A: pass
print(g(A))
a = A()
print(g(A))
l = [A() for _ in range(10)]
print(g(A))
class B(A): pass
print(g(A))
del l
print(g(A))
class E: __slots__ = ()
print(g(E))
class F:
    def m(self): pass
print(g(F))
class H2:
    def m(self): return __class__
print(g(H2))
