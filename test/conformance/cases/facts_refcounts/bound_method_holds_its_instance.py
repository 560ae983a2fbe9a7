import sys
g = sys.getrefcount
class A:
    def m(self): pass
a = A()
m = a.m
print(g(a), g(m), g(A.m))
n = a.m
print(g(a), g(A.m))
del m, n
print(g(a), g(A.m))
