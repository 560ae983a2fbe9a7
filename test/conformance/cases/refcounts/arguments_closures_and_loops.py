import sys
a = []
print(sys.getrefcount(a), sys.getrefcount([]), sys.getrefcount(object()))
def f(x): return sys.getrefcount(x)
print(f(a), f([]))
def g(*args): return sys.getrefcount(args[0]), sys.getrefcount(args)
print(g(a), g([]))
def h(**k): return sys.getrefcount(k["a"]), sys.getrefcount(k)
print(h(a=a))
print((lambda x: sys.getrefcount(x))(a))
l = [a, a, a]; print(sys.getrefcount(a)); l.clear(); print(sys.getrefcount(a))
d = {1: a}; d[2] = a; print(sys.getrefcount(a)); d.pop(1); print(sys.getrefcount(a))
s = (a,) * 5; print(sys.getrefcount(a)); del s
print(sys.getrefcount(a))
class C:
    x = a
    def m(self): return sys.getrefcount(self)
print(sys.getrefcount(a))
c = C(); print(c.m(), C().m(), sys.getrefcount(C.m), sys.getrefcount(c.m))
bm = c.m
print(sys.getrefcount(c), bm())
b = a[:]
print(sys.getrefcount(b))
def clos():
    v = []
    def inner(): return v
    return sys.getrefcount(v), inner
n, inner = clos()
print(n, sys.getrefcount(inner()), sys.getrefcount(inner.__closure__[0]), sys.getrefcount(inner.__closure__))
for x in [a]: print(sys.getrefcount(a), sys.getrefcount(x))
del x
print([sys.getrefcount(y) for y in [a]], sys.getrefcount(a))
print(list(map(sys.getrefcount, [a])))
print(sys.getrefcount(a))
