# Bases that are no tuple, bindings that raise, modules that change their class, metatypes with a dict of their own, names of slots.
class Wrapper(object):
    def __init__(self, obj): self.__obj = obj
    def __repr__(self): return "Wrapper(%s)" % repr(self.__obj)
    def __getitem__(self, key): return Wrapper(self.__obj[key])
    def __len__(self): return len(self.__obj)
    def __getattr__(self, name):
        print(name)
        return Wrapper(getattr(self.__obj, name))
class C(object):
    __class__ = property(lambda self: Wrapper(type(self)))
try: print(dir(C()))
except Exception as e: print(type(e), e)
class W:
    __dict__ = {"a": 1}
    __bases__ = property(lambda s: B())
class B:
    def __len__(self): return 2
    def __getitem__(self, i): print("item", i); return type("x", (), {"b%d" % i: 1})
class D:
    __class__ = property(lambda self: W())
print([n for n in dir(D()) if n[0] != '_'])
import sys
def booh(self): raise AttributeError("booh")
class E:
    __eq__ = property(booh)
    __lt__ = property(lambda self: 1 / 0)
    __add__ = property(booh)
    __hash__ = property(booh)
print(E() == E(), E() != E())
for f in (lambda: E() < E(), lambda: E() + E(), lambda: hash(E())):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class M(type(sys)):
    __slots__ = ()
m = M("m"); import types
class M2(types.ModuleType): pass
x = types.ModuleType("x"); x.a = 1
x.__class__ = M2; print(type(x), x.a)
x.__class__ = types.ModuleType; print(type(x))
try: x.__class__ = M; print(type(x))
except TypeError as e: print(e)
class Base: pass
class Meta2(Base, type): pass
class K(metaclass=Meta2): pass
print(type(K.__dict__), type(Base.__dict__["__dict__"].__get__(K)))
class S(str): pass
class A:
    __slotnames__ = [S('spam')]
    def __getattr__(self, attr):
        if attr == 'spam':
            A.__slotnames__[:] = [S('spam')]
            return 42
        raise AttributeError(attr)
r = A().__reduce_ex__(2); print(r[2], type(list(r[2][1])[0]))
