class A: pass
A.m = lambda self, x: x * 2
a = A()
a.f = lambda x: x * 3
print(a.m(2), a.f(2))
