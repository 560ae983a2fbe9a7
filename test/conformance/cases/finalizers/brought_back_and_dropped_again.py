import gc, weakref
L = []
class R:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n); L.append(s)
r = R(1); w = weakref.ref(r, lambda _: print("wcb"))
del r
print(w(), L[0].n)
L.clear(); print("cleared", L)
a, b = R("a"), R("b"); a.o = b; b.o = a; del a, b
print(gc.collect(), [x.n for x in L])
L.clear(); print(gc.collect())
print(gc.garbage)
class S:
    def __del__(s): print("S del"); s.me = s
s = S(); del s; print(gc.collect()); print(gc.collect())
class P:
    def __del__(s): raise ValueError("in del")
p = P(); del p
print("continue")
class Q:
    def __del__(self): del self.x
q = Q(); del q
