import sys
g = sys.getrefcount
class A: pass
a = A()
b = A()
a.o = b
b.o = a
print(g(a), g(b))
