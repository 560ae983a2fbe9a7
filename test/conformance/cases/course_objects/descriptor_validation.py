class Typed:
    def __init__(self, kind, *, low=None, high=None): self.kind, self.low, self.high = kind, low, high
    def __set_name__(self, owner, name): self.name = name; owner.__dict__.get('_fields', []).append(name)
    def __get__(self, obj, owner):
        if obj is None: return self
        try: return obj.__dict__[self.name]
        except KeyError: raise AttributeError(f'{owner.__name__}.{self.name} is not set') from None
    def __set__(self, obj, value):
        if not isinstance(value, self.kind): raise TypeError(f'{self.name} must be {self.kind.__name__}, not {type(value).__name__}')
        if self.low is not None and value < self.low: raise ValueError(f'{self.name} = {value!r} < {self.low}')
        obj.__dict__[self.name] = value
    def __delete__(self, obj): print('deleting', self.name); del obj.__dict__[self.name]
    def __repr__(self): return f'Typed({self.kind.__name__})'
class Person:
    _fields = []
    name = Typed(str)
    age = Typed(int, low=0)
    def __init__(self, name, age): self.name, self.age = name, age
p = Person('Al', 3)
print(p._fields, vars(p), Person.age, p.age); p.__dict__['age'] = 'hacked'; print(p.age); del p.age
for bad in (lambda: p.age, lambda: setattr(p, 'age', '5'), lambda: setattr(p, 'age', -1), lambda: Person('a', 1.5), lambda: delattr(p, 'age'), lambda: hasattr(p, 'age'), lambda: getattr(p, 'age', 'default'), lambda: Person.zzz, lambda: p.nam):
    try: print(bad())
    except Exception as e: print(type(e).__name__, '|', e)
class NonData:
    def __get__(self, o, t): return 'from descriptor'
class Data(NonData):
    def __set__(self, o, v): o.__dict__['d'] = v
class H: n = NonData(); d = Data()
h = H(); h.n = 'own'; h.d = 'own'; print(h.n, h.d, vars(h)); del h.n; print(h.n)
try: del h.d
except AttributeError as e: print(e)
class Temp:
    def __init__(self, c): self.c = c
    @property
    def f(self): "in fahrenheit"; return self.c * 9 / 5 + 32
    @f.setter
    def f(self, v): self.c = (v - 32) * 5 / 9
    @f.deleter
    def f(self): print('no more'); self.c = None
    ro = property(lambda s: s.c)
    wo = property(fset=lambda s, v: setattr(s, 'c', v))
    none = property()
t = Temp(100); print(t.f); t.f = 32; print(t.c); del t.f; print(t.c, Temp.f.__doc__, Temp.f.fget.__name__, Temp.ro.fset)
for bad in (lambda: setattr(t, 'ro', 1), lambda: delattr(t, 'ro'), lambda: t.wo, lambda: t.none, lambda: setattr(t, 'none', 1), lambda: t.f, lambda: property(5).__get__(t), lambda: property(1, 2, 3, 4, 5), lambda: Temp.f.__set__(t), lambda: Temp.f(1), lambda: setattr(Temp.f, 'fget', 1)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, '|', e)
class Lazy:
    def __init__(self, fn): self.fn = fn
    def __get__(self, o, t=None):
        if o is None: return self
        v = o.__dict__[self.fn.__name__] = self.fn(o); return v
class Page:
    @Lazy
    def body(self): print('loading'); return 'text'
g = Page(); print(g.body, g.body, 'body' in vars(g))
class Auto:
    def __getattr__(self, n): 
        if n.startswith('_'): raise AttributeError(n)
        return n.upper()
    def __getattribute__(self, n):
        if n == 'secret': raise AttributeError('hidden')
        return super().__getattribute__(n)
    def __dir__(self): return ['b', 'a']
    def __delattr__(self, n): print('del', n)
a = Auto(); a.x = 1; del a.x; print(a.x, a.foo, a.secret, dir(a), hasattr(a, '_q'))
class Cls:
    @classmethod
    def cm(cls): return cls.__name__
    @staticmethod
    def sm(): return 's'
    inst = lambda self: self.__class__.__name__
print(Cls.cm(), Cls().cm(), Cls.sm(), Cls().inst(), Cls.__dict__['cm'], Cls.cm, Cls.sm, Cls.__dict__['sm'].__func__ is Cls.sm, type(Cls.__dict__['inst']).__get__(Cls.inst, Cls())())
import types
t.method = types.MethodType(lambda self, k: (self.c, k), t); print(t.method(5), t.method.__self__ is t)
p.age
