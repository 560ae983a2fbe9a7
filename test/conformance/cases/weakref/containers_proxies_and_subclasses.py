import weakref, gc
class K:
    def __init__(s, n): s.n = n
    def __repr__(s): return f"K{s.n}"
    def __eq__(s, o): return s.n == o.n
    def __hash__(s): return hash(s.n)
d = weakref.WeakKeyDictionary(); a, b = K(1), K(1); d[a] = "x"; d[b] = "y"; print(len(d), d[a], list(d)); del a; gc.collect(); print(len(d))
v = weakref.WeakValueDictionary(a=K(5)); print(dict(v)); v["k"] = k = K(2)
for key, val in v.items():
    print(key, val)
it = iter(v.items()); next(it); del k, val; print(len(v), list(v.keys())); del it; gc.collect(); print(len(v))
s = weakref.WeakSet(); x = K(3); s.add(x); s.add(K(4)); print(len(s), s == {K(3)}, K(3) in s)
try: s.add(5)
except TypeError as e: print(e)
try: v["z"] = 5
except TypeError as e: print(e)
r = weakref.ref(x); r2 = weakref.ref(x, print); print(r == weakref.ref(x), hash(r) == hash(x), r is weakref.ref(x), len(weakref.getweakrefs(x)), r2.__callback__ is print, weakref.getweakrefcount(x))
class MyRef(weakref.ref):
    __slots__ = ("tag",)
    def __new__(cls, o, tag): return super().__new__(cls, o)
    def __init__(self, o, tag): super().__init__(o); self.tag = tag
m = MyRef(x, "t"); print(m.tag, m() is x, m is r); del x; print(m(), r(), s._pending_removals if 0 else len(s))
p = weakref.proxy(K(9)) if 0 else None
l = K(7); pr = weakref.proxy(l); print(pr.n, pr == K(7), type(pr) is weakref.ProxyType, isinstance(pr, K), pr.__class__)
try: hash(pr)
except TypeError as e: print(e)
class Cal:
    def __call__(s, x): return x * 2
    def __len__(s): return 3
    def __getitem__(s, i): return i
    def __add__(s, o): return "add"
    def __iter__(s): return iter("ab")
    def __contains__(s, x): return True
c = Cal(); pc = weakref.proxy(c); print(pc(4), len(pc), pc[1], pc + 1, list(pc), 5 in pc, type(pc).__name__, bool(pc))
del c
for f in (lambda: pc(1), lambda: len(pc), lambda: pc + 1, lambda: str(pc), lambda: pc.x, lambda: list(pc)):
    try: f()
    except ReferenceError as e: print(e)
