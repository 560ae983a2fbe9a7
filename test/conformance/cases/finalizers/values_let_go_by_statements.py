import sys
class D:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n)
def f():
    x = D("x"); y = D("y"); z = D("z")
    return y
r = f(); print("ret"); r = D("new"); print("after rebind")
def g(a, b): print("in g"); a = None; print("a none")
g(D("a1"), D("b1")); print("g done")
D("temp").n; print("temp done")
[D(i) for i in range(2)]; print("list done")
D("L") and D("R"); print("and done")
x = D("c1") if True else D("c2"); x = [x, D("in list")]; del x[0]; print("--"); del x
print("%s" % D("fmt").n, f"{D('fs').n}")
class E:
    d = D("class attr")
    def __init__(self): self.a = D("inst"); self.b = D("inst2")
e = E(); e.a = D("inst3"); print("--"); del e.b; print("--"); del e; print("--"); E.d = None
def h():
    try: return D("in try")
    finally: print("finally")
h(); print("h done")
def k():
    for i in range(2):
        v = D(f"loop{i}")
        if i: raise ValueError
try: k()
except ValueError as ex: print("caught")
print("left")
t = (D("t0"), D("t1")); a, b = t; del t; print("t gone"); a = b; print("--"); del a, b
s = {D("s")}; s.clear(); d = {D("k"): D("v")}; d.clear(); print("--")
lam = (lambda d=D("lamdef"): d); del lam; print("--")
p = D("swap1"); q = D("swap2"); p, q = q, p; p = 1; print("--"); q = 1
u = D("aug"); u = u if u else None; v = u; del u; print("v"); del v
w = [D("w0")]; w[0] = w; print("--"); w.append(D("w1")); w.clear(); print("cleared")
i = iter([D("it0"), D("it1")]); next(i); print("next"); i = None
z = map(lambda n: D(n), "ab"); next(z); print("mapped"); list(z); print("end")
y = D("global at exit")
