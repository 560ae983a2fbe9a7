"""Diamonds, super() chains, mixins, and classes that cannot be."""
class Base:
    def __init__(self, *a, **k):
        print('Base', a, sorted(k))
        super().__init__()
    def who(self): return ['Base']
class L(Base):
    def __init__(self, *a, left=None, **k):
        print('L', left)
        super().__init__(*a, **k)
    def who(self): return ['L'] + super().who()
class R(Base):
    def __init__(self, *a, right=None, **k):
        print('R', right)
        super().__init__(*a, **k)
    def who(self): return ['R'] + super().who()
class D(L, R):
    def who(self): return ['D'] + super().who()
class Strange(D):
    who = lambda self: ['S'] + super(L, self).who()
d = D(1, left=2, right=3)
print(d.who(), Strange().who(), [c.__name__ for c in D.__mro__], D.mro() == list(D.__mro__))
def attempt(label, fn):
    try:
        print(label, fn())
    except Exception as e:
        print(label, type(e).__name__, e)
attempt('order', lambda: type('X', (Base, L), {}))
attempt('twice', lambda: type('X', (L, L), {}))
attempt('cycle', lambda: type('Y', (type('A', (L, R), {}), type('B', (R, L), {})), {}))
attempt('bool', lambda: type('X', (bool,), {}))
attempt('none', lambda: type('X', (type(None),), {}))
attempt('int str', lambda: type('X', (int, str), {}))
attempt('not type', lambda: type('X', (5,), {}))
attempt('func', lambda: type('X', (len,), {}))
attempt('name', lambda: type(5, (), {}))
attempt('bases', lambda: type('X', [], {}))
attempt('dict', lambda: type('X', (), []))
attempt('2 args', lambda: type('X', ()))
attempt('kw', lambda: type('X', (), {}, color='red'))
attempt('slots', lambda: type('X', (), {'__slots__': ('a', 5)}))
attempt('slots', lambda: type('X', (), {'__slots__': ('a b',)}))
attempt('slots', lambda: type('X', (), {'__slots__': ('a',), 'a': 1}))
attempt('slots int', lambda: type('X', (int,), {'__slots__': ('a',)}))
attempt('super()', lambda: super())
attempt('super(5)', lambda: super(5))
attempt('super(L, 5)', lambda: super(L, 5))
attempt('super str', lambda: super(str, 'abc').upper())
attempt('super attr', lambda: super(Base, d).who)
attempt('super unbound', lambda: super(D).who)
attempt('init arg', lambda: Base.__new__(D).who())
attempt('object arg', lambda: object(5))
attempt('D kw', lambda: D(middle=1))
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        cls = super().__new__(m, name, bases, dict(ns))
        cls.opts = kw
        return cls
    def __init__(cls, *a, **kw): print('init', cls.__name__, [*kw])
    def __call__(cls, *a, **k):
        print('call', cls.__name__)
        return super().__call__(*a, **k)
    def __instancecheck__(cls, o): return hasattr(o, 'quack')
    def __getattr__(cls, name): return f'{cls.__name__}:{name}'
    def __len__(cls): return 3
    def __iter__(cls): yield from 'abc'
    def __add__(cls, o): return cls.__name__ + str(o)
class Duck(metaclass=Meta, loud=True):
    def quack(self): return 'q'
print(isinstance(5, Duck), isinstance(Duck(), Duck), Duck.opts, Duck.missing, len(Duck), list(Duck), Duck + 1, type(Duck) is Meta)
class Meta2(type): pass
attempt('conflict', lambda: Meta('Z', (Duck, Meta2('W', (), {})), {}))
attempt('inst attr', lambda: Duck().missing)
class Plugin:
    registry = []
    def __init_subclass__(cls, /, key=None, **kw):
        super().__init_subclass__(**kw)
        cls.registry.append((key, cls.__name__))
    def __class_getitem__(cls, item): return f'{cls.__name__}[{item}]'
class P1(Plugin, key='one'): pass
class P2(P1): pass
print(Plugin.registry, Plugin[int], P1[3])
attempt('init_subclass', lambda: type('P3', (Plugin,), {}, colour=1))
attempt('subscript', lambda: L[int])
attempt('subscript obj', lambda: d[0])
class Odd:
    @property
    def x(self): raise AttributeError('inner problem')
    def __getattr__(self, name): return f'fallback {name}'
print(Odd().x)
class C:
    __bases_seen = 1
    def f(self): return self.__bases_seen
    def __secret(self): pass
print(C().f(), [n for n in dir(C) if 'C__' in n], C._C__bases_seen)
print(L.__subclasses__(), issubclass(D, (R, int)), Base.__base__, D.__bases__)
D.__bases__ = (R,)
print([c.__name__ for c in D.__mro__], D().who())
attempt('bases', lambda: setattr(D, '__bases__', ()))
attempt('bases', lambda: setattr(D, '__bases__', (int,)))
attempt('class', lambda: setattr(d, '__class__', int))
attempt('name', lambda: setattr(D, '__name__', 5))
attempt('del name', lambda: delattr(D, '__name__'))
attempt('int attr', lambda: setattr(int, 'x', 1))
C().__secret()
