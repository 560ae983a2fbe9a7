import sys
g = sys.getrefcount

def f(a): return g(a)
class A:
    def __init__(self): r.append(g(self))
    def m(self): return g(self)
x = object()
a = [].__class__
r = []
s = []
u = []
w = []
for i in range(100):
    A()
    s.append(f(x))
    u.append(f(object()))
    w.append(A.m(x))
for z in (r, s, u, w):
    print(list(dict.fromkeys(z)))
