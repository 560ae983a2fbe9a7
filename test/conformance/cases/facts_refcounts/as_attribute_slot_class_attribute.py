import sys
g = sys.getrefcount
class A: pass
class S: __slots__ = ('v',)
x = object()
a = A()
a.v = x
print(g(x), g(a.v))
s = S()
s.v = x
print(g(x), g(s.v))
A.w = x
print(g(x), g(a.w), g(A.w))
