class D:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n)
    def __add__(s, o): print("add"); return D(s.n + o.n)
    def __eq__(s, o): print("eq"); return False
    def __getitem__(s, i): print("get", i.n); return D("item")
    def __setitem__(s, i, v): print("set", i.n, v.n)
    def __call__(s, *a, **k): print("call"); return D("res")
    def __enter__(s): return D("entered")
    def __exit__(s, *a): print("exit")
    def __contains__(s, o): print("contains"); return True
    def __iter__(s): return iter([D("i1"), D("i2")])
    def m(s): return D("m")
    @property
    def p(s): return D("p")
D("a") + D("b") + D("c"); print("1")
D("a") == D("b"); print("2")
D("a")[D("i")]; print("3")
D("a")[D("i")] = D("v"); print("4")
D("f")(D("x"), k=D("y")); print("5")
with D("cm") as c: print("body", c.n)
print("6"); del c
D("x") in D("y"); print("7")
D("a").m().m().p.p; print("8")
a, b = D("u"); print("9"); del a, b
[*D("st"), D("z")]; print("10")
print(*D("pr")) if 0 else None
{**{"k": D("v")}}; print("11")
(lambda x, y=D("dy"): x)(D("lx")); print("12")
D("t") if D("cond") else D("e"); print("13")
x = D("w1"); x = D("w2"); print("14"); x += D("w3"); print("15"); del x
for q in D("loop"): print("loop", q.n)
print("16"); del q
assert D("as"); print("17")
D("c1") == D("c2") == D("c3"); print("18")
not D("n"); -1 if D("z") else 0; print("19")
f"{D('f').n}{D('g').n}"; print("20")
def gen(): r = yield D("yielded"); print("got", r.n)
g = gen(); next(g); print("21")
try: g.send(D("sent"))
except StopIteration: pass
print("22"); del g
def dec(d): return lambda f: f
@dec(D("decarg"))
def fn(): pass
print("23")
class K(object, metaclass=type): z = D("kz").n
print("24")
D("attr").newattr = D("val"); print("25")
try: raise ValueError(D("exc"))
except ValueError: pass
print("26")
match D("subj"):
    case D(n="zz"): pass
    case _: print("default")
print("27")
global_one = D("end")
del global_one
import sys
lst = [D("s0"), D("s1"), D("s2"), D("s3")]; lst[1:3] = [D("new")]; print("28"); del lst[::2]; print("29"); lst.reverse(); lst.pop(); print("30")
sorted([D("k1"), D("k2")], key=lambda d: d.n); print("31")
