import sys
g = sys.getrefcount
class A: pass
a = A()
a.x = 1
print(g(a.__dict__))
d = a.__dict__
print(g(d), g(a))
