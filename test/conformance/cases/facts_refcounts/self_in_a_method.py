import sys
g = sys.getrefcount
class A:
    def m(self): return g(self)
a = A()
print(a.m(), A().m(), A.m(a), A.m(A()))
b = a.m
print(b(), g(a))
