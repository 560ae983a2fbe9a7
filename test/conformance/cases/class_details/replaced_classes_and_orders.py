# Which classes may replace each other, what a metatype's mro() may do, slots named like what a class statement leaves, flags.
import sys
def show(f, *a):
    try: return f(*a)
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
def setc(o, c):
    o.__class__ = c
    return "ok"
def setb(c, *b):
    c.__bases__ = b
    return "ok"
class C: pass
class D: pass
class Int(int): __slots__ = []
class Int1(int): pass
class Int2(int): pass
class Tup1(tuple): pass
class Tup2(tuple): pass
class Tup0(tuple): __slots__ = ()
class Li1(list): pass
class Li2(list): pass
class Li0(list): __slots__ = ()
class Di1(dict): pass
class Di2(Di1): pass
class G: __slots__ = ["a", "b"]
class H: __slots__ = ["b", "a"]
class J: __slots__ = ["c", "b"]
class K: __slots__ = ["a", "b", "d"]
class L(H): __slots__ = ["e"]
class M(G): __slots__ = ["e"]
class N(J): __slots__ = ["__weakref__"]
class P(J): __slots__ = ["__dict__"]
class Q(J): pass
class R(J): __slots__ = ["__dict__", "__weakref__"]
class S: __slots__ = ["a", "__dict__"]
class T: __slots__ = ["a", "__dict__"]
class U: __slots__ = ["__dict__"]
class V: __slots__ = ["__weakref__"]
class W: __slots__ = ["__weakref__"]
class X: __slots__ = ()
class Y: __slots__ = ()
class Z(C): __slots__ = ()
class E1(Exception): pass
class E2(Exception): pass
class E3(E1): __slots__ = ()
every = [C, D, Int, Int1, Int2, Tup0, Tup1, Tup2, Li0, Li1, Li2, Di1, Di2, G, H, J, K, L, M, N, P, Q, R, S, T, U, V, W, X, Y, Z, E1, E2, E3]
for a in every:
    print(a.__name__, " ".join((b.__name__ if (r := show(setc, a(), b)) == "ok" else "-" if "layout" in r else "d" if "dealloc" in r else r) for b in every))
print(show(setc, C(), list), show(setc, 1, C), show(setc, True, int), show(setc, C(), object), show(setc, object(), C), show(setc, C(), 1))
for a in every:
    out = []
    for b in every:
        class Sub(a): pass
        r = show(setb, Sub, b)
        out.append(b.__name__ if r == "ok" else "-" if "layout" in r else "d" if "dealloc" in r else r)
    print(a.__name__, " ".join(out))
class O: pass
print(show(setb, O, object), show(setb, O, C, list), show(setb, O, type(None)), show(setb, O, object, type(None)), show(setb, O), show(setb, O, O), show(setb, O, 1), show(setb, C, O))
del Sub
import gc; gc.collect()
class A1(C): pass
print(show(setb, A1, D, C), A1.__mro__, C.__subclasses__(), D.__subclasses__())
print(show(setb, A1, object, C), A1.__bases__)
print(show(setb, list, dict))
# mro
class WorkOnce(type):
    def __new__(self, name, bases, ns):
        self.flag = 0
        return super().__new__(WorkOnce, name, bases, ns)
    def mro(self):
        if self.flag > 0: raise RuntimeError("bozo")
        self.flag += 1
        return type.mro(self)
class c2: pass
class d(C): pass
class e(d): pass
class f(d, metaclass=WorkOnce): pass
before = d.__mro__, e.__mro__
print(show(setb, d, c2), (d.__mro__, e.__mro__) == before, d.__bases__, c2.__subclasses__())
class Rev(type):
    def mro(cls):
        L = type.mro(cls); L.reverse(); return L
class x(d, metaclass=Rev): pass
print(x.__mro__, sys.getrefcount(x.__mro__))
for res in ([], [1], 1, [int], None, (c2,), lambda c: [c, dict, object]):
    class Mo(type):
        def mro(cls): return res(cls) if callable(res) and not isinstance(res, type) else res
    print(res if not callable(res) else 'f', show(Mo, 'x', (), {}))
class Mi(type):
    def mro(cls):
        if cls.__name__ == 'sub': return type.mro(cls)
        print(cls.__name__, cls.__mro__, cls.__bases__, show(type, 'sub', (cls,), {}), show(type.mro, cls))
        print(show(lambda: super(cls, cls).xxx), issubclass(cls, object), show(lambda: cls.yyy))
        return type.mro(cls)
class inc(metaclass=Mi): pass
class Nasty(str):
    def __del__(self): C.__name__ = "other"
C.__name__ = Nasty("abc"); print(C, type(C.__name__)); C.__name__ = "normal"; print(C)
C.__qualname__ = Nasty("q.r"); print(repr(C)); C.__qualname__ = "C"
for bad in (1, "a\0b", "\ud800"): print(show(setattr, C, "__name__", bad))
for nm in ("__qualname__", "__classcell__", "__module__", "__doc__", "x"):
    def mk():
        ns = {"__slots__": [nm], "__qualname__": "Q", "x": 1, "__module__": "m", "__doc__": "d"}
        k = type("K", (), ns); return k.__qualname__, type(k.__dict__.get(nm)).__name__
    print(nm, show(mk))
for k in (C, G, list, Int1, type, WorkOnce, int, dict, E1, object, Tup1, N):
    print(k.__name__, bin(k.__flags__ & ~(1 << 19 | 1 << 11)))
