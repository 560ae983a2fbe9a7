import sys, collections, copy
class O: pass
o = O(); g = lambda: sys.getrefcount(o) - 2 if sys.version_info < (3, 14) else 0
def rc(): return sys.getrefcount(o)
base = rc()
def d(label, x): print(label, rc() - base); return None
for label, mk in [("list", lambda: [o, o]), ("tuple", lambda: (o,)), ("dict", lambda: {1: o, o: 1}), ("set", lambda: {o}), ("listmul", lambda: [o] * 10), ("deque", lambda: collections.deque([o])), ("dd", lambda: collections.defaultdict(lambda: o)), ("partial", lambda: __import__("functools").partial(print, o)), ("bound", lambda: o.__init__), ("iter", lambda: iter([o])), ("enum", lambda: enumerate([o])), ("zip", lambda: zip([o], [o])), ("map", lambda: map(str, [o])), ("gen", lambda: (y for y in [o])), ("slice", lambda: slice(o)), ("cell", lambda: (lambda: o)), ("copy", lambda: copy.copy([o])), ("counter", lambda: collections.Counter([o])), ("chain", lambda: __import__("itertools").chain([o])), ("repeat", lambda: __import__("itertools").repeat(o)), ("exc", lambda: ValueError(o)), ("cls", lambda: type("T", (), {"a": o})), ("ns", lambda: __import__("types").SimpleNamespace(a=o)), ("view", lambda: {1: o}.values()), ("rev", lambda: reversed([o])), ("sorted", lambda: sorted([o], key=id)), ("ljoin", lambda: [o] + [o]), ("fz", lambda: frozenset([o])), ("cm", lambda: collections.ChainMap({1: o})), ("od", lambda: collections.OrderedDict(a=o)), ("prop", lambda: property(o)), ("sm", lambda: staticmethod(o)), ("cyc", lambda: __import__("itertools").cycle([o])), ("tee", lambda: __import__("itertools").tee([o])), ("islice", lambda: __import__("itertools").islice([o], 1)), ("prod", lambda: __import__("itertools").product([o])), ("comb", lambda: __import__("itertools").combinations([o], 1)), ("group", lambda: __import__("itertools").groupby([o])), ("acc", lambda: __import__("itertools").accumulate([o])), ("wr", lambda: __import__("weakref").ref(o)), ("lru", lambda: __import__("functools").lru_cache(lambda x: 1))]:
    x = mk(); d(label, x); x = None
print(rc() - base)
x = [o]; y = x[:]; x.append(y); print(rc() - base); del x[0], y[0]; print(rc() - base)
def f(a, *b, **c): return rc() - base
print(f(o), f(1, o), f(1, k=o), f(*[o, o]), f(**{"a": o}), (lambda q=o: rc() - base)())
def gen():
    z = o; yield rc() - base
    del z; yield rc() - base
print(list(gen()))
class P:
    __slots__ = "s",
p = P(); p.s = o; print(rc() - base); del p; print(rc() - base)
try: raise KeyError(o)
except KeyError as e: print(rc() - base)
print(rc() - base)
with_o = [o for _ in range(3)]; print(rc() - base); with_o[1:] = []; print(rc() - base); with_o *= 0; print(rc() - base)
a, b, *c = o, o, o, o; print(rc() - base); a = b = c = None; print(rc() - base)
dd = dict.fromkeys("abc", o); print(rc() - base); dd.update(a=1); print(rc() - base); dd.setdefault("z", o); dd.pop("b"); dd.popitem(); print(rc() - base); dd.clear(); print(rc() - base)
