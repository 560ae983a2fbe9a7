import sys
g = sys.getrefcount
class A:
    def m(self): return self.n()
    def n(self): return g(self)
a = A()
print(a.m(), A().m())
