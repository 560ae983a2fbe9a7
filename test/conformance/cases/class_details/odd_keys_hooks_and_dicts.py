# Keys that are no str in dicts of instances and classes, hooks that remove each other, what may not be set around a metatype.
import sys, types, gc, warnings
def show(f, *a):
    try: return f(*a)
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
# keys that are no str
log = []
class Evil:
    def __hash__(self): return hash('attr')
    def __eq__(self, other):
        log.append(type(other).__name__)
        try: del C.attr
        except AttributeError: pass
        return False
class Descr:
    def __get__(self, ob, type=None): return 1
    def __del__(self): log.append("del")
class C: attr = Descr()
c = C(); c.__dict__[Evil()] = 0
print(c.attr, hasattr(c, "attr"), log)
class Key:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash('m')
    def __eq__(self, o): return o == 'm'
class Bad(Key):
    __hash__ = Key.__hash__
    def __eq__(self, o): raise ValueError("eq")
o = C(); o.__dict__[Key(1)] = "odd"
print(o.m)
o = C(); o.__dict__[Bad(1)] = "odd"
print(show(lambda: o.m), show(lambda: o.m()), show(getattr, o, "m", 5), show(hasattr, o, "m"))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    X = type("X", (), {Key(1): 5})
    print(X.m, X().m, [str(i.message) for i in w])
    class Meta(type):
        def __new__(mc, n, b, ns):
            ns[1] = 2
            return super().__new__(mc, n, b, ns)
    del w[:]
    class Y(metaclass=Meta): pass
    print(Y.__dict__[1], [(str(i.message), i.category.__name__) for i in w])
class MyKey:
    def __hash__(self): return hash('mykey')
    def __eq__(self, other): Z.__bases__ = (B2,)
class B1: mykey = mykey2 = "from B1"
class B2: mykey = mykey2 = "from B2"
warnings.simplefilter("ignore")
Z = type('Z', (B1,), {MyKey(): 5})
print(Z.mykey, Z.mykey2)
# hooks
class A:
    def __getattr__(self, name): raise AttributeError(name)
    def __getattribute__(self, name):
        if name != "q":
            del A.__getattr__
            gc.collect()
        raise AttributeError(name + "!")
print(show(getattr, A(), "q"), show(getattr, A(), "attr"), show(getattr, A(), "attr"))
class Desc:
    counter = 0
    def __get__(self, obj, objtype=None):
        def getter(name):
            self.counter += 1
            raise AttributeError(name)
        return getter
d = Desc()
class P: __getattribute__ = d
class Q: __getattr__ = d
class R: __getattribute__ = d; __getattr__ = d
for k in P, Q, R: print(show(getattr, k(), "x"), d.counter)
# setattr around a metatype
class T1(type):
    def __setattr__(cls, key, value): object.__setattr__(cls, key, value)
class Mix: pass
class T2(Mix, T1): pass
k = T2("D", (), {})
print(show(setattr, k, "test", True), show(object.__setattr__, int, "x", 1), show(object.__delattr__, k, "x"), show(type.__setattr__, k, "z", 1))
class T3(type): pass
class T4(Mix, T3): pass
print(show(object.__setattr__, T4("D", (), {}), "x", 1))
class L(list): pass
class O:
    def __setattr__(self, k, v): object.__setattr__(self, k, v * 2)
class OL(O, L): pass
x = OL(); x.a = 4; print(x.a)
# __dict__ of what has a dict by itself
class Base: pass
class Meta1(type, Base): pass
class Meta2(Base, type): pass
class Mod1(types.ModuleType, Base): pass
class Mod2(Base, types.ModuleType): pass
class Ex1(Exception, Base): pass
class Ex2(Base, Exception): pass
desc = Base.__dict__["__dict__"]
for x in (Meta1("m", (), {}), Meta2("m", (), {}), Mod1("m"), Mod2("m"), Ex1(), Ex2(), Base()):
    print(type(x).__name__, show(desc.__set__, x, {"b": 1}), show(desc.__delete__, x), show(setattr, x, "__dict__", {}), show(setattr, x, "__dict__", 1), show(delattr, x, "__dict__"))
class M2(types.ModuleType): __dict__ = property(lambda self: "no")
print(show(dir, M2("m")), dir(Mod1("m"))[:3])
