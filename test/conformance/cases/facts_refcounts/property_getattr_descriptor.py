import sys
g = sys.getrefcount
class A:
    @property
    def p(self): return g(self)
    def __getattr__(self, n): return g(self)
class D:
    def __get__(self, o, t): return g(o)
class B:
    d = D()
a = A()
print(a.p, a.zz)
b = B()
print(b.d)
