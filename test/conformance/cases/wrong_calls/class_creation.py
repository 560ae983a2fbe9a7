class A: pass
class B(A): pass
def attempt(label, fn):
    try:
        r = fn()
        print(label, 'ok', getattr(r, '__mro__', r))
    except Exception as e:
        print(label, type(e).__name__, e)
attempt('order', lambda: type('C', (A, B), {}))
attempt('dup', lambda: type('C', (A, A), {}))
attempt('self', lambda: type('C', (int, str), {}))
attempt('bool', lambda: type('C', (bool,), {}))
attempt('none', lambda: type('C', (type(None),), {}))
attempt('func', lambda: type('C', (type(lambda: 0),), {}))
attempt('inst', lambda: type('C', (A(),), {}))
attempt('slots', lambda: type('C', (), {'__slots__': ('a', 'a')}))
attempt('slots2', lambda: type('C', (), {'__slots__': ('a',), 'a': 1}))
attempt('slots3', lambda: type('C', (), {'__slots__': (1,)}))
attempt('slots4', lambda: type('C', (), {'__slots__': ('a b',)}))
attempt('slots5', lambda: type('C', (int,), {'__slots__': ('x',)}))
attempt('slots6', lambda: type('C', (), {'__slots__': ('__dict__', '__dict__')}))
attempt('slots7', lambda: type('C', (A,), {'__slots__': ('__dict__',)}))
attempt('slots8', lambda: type('C', (tuple,), {'__slots__': ()}))
class S1: __slots__ = ('a',)
class S2: __slots__ = ('b',)
attempt('layout', lambda: type('C', (S1, S2), {}))
class M1(type): pass
class M2(type): pass
class X(metaclass=M1): pass
class Y(metaclass=M2): pass
attempt('meta', lambda: type('C', (X, Y), {}))
def f():
    class Z(X, Y): pass
attempt('meta stmt', f)
def g():
    class Z(metaclass=1): pass
attempt('meta int', g)
def h():
    class Z(metaclass=lambda *a: 5): pass
    return Z
attempt('meta fn', h)
def k():
    class Z(A, x=1): pass
attempt('kw', k)
class K:
    def __init_subclass__(cls, /, flavor, **kw): print('sub', cls.__name__, flavor, kw)
def l():
    class Z(K): pass
attempt('kw2', l)
class Z(K, flavor='sweet'): pass
def m():
    class W(K, flavor=1, other=2): pass
attempt('kw3', m)
attempt('name', lambda: setattr(A, '__name__', 5))
attempt('name2', lambda: setattr(A, '__name__', 'a\0b'))
attempt('bases', lambda: setattr(A, '__bases__', ()))
attempt('bases2', lambda: setattr(B, '__bases__', (int,)))
attempt('bases3', lambda: setattr(B, '__bases__', (B,)))
attempt('bases4', lambda: setattr(B, '__bases__', 5))
attempt('class', lambda: setattr(A(), '__class__', int))
attempt('class2', lambda: setattr(5, '__class__', A))
attempt('class3', lambda: setattr(A(), '__class__', 5))
attempt('class4', lambda: setattr(S1(), '__class__', S2))
attempt('del', lambda: delattr(A, '__name__'))
attempt('del2', lambda: delattr(int, 'real'))
attempt('set', lambda: setattr(int, 'foo', 1))
attempt('dict', lambda: A.__dict__.update(a=1))
attempt('dict2', lambda: A.__dict__.__setitem__('a', 1))
attempt('qual', lambda: type('C', (), {'__qualname__': 5}))
attempt('doc', lambda: type('C', (), {'__doc__': 5}).__doc__)
attempt('classcell', lambda: type('C', (), {'__classcell__': 5}))
attempt('mod', lambda: type('C', (), {'__module__': 5}))
