"""Descriptors, __slots__, __getattr__ and friends, properties that fail, vars() and dir()."""
class Typed:
    def __init__(self, kind, default=None): self.kind, self.default = kind, default
    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner=None):
        if obj is None: return self
        return obj.__dict__.get(self.name, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind): raise TypeError(f'{self.name!r} wants {self.kind.__name__}, got {type(value).__name__}')
        obj.__dict__[self.name] = value
    def __delete__(self, obj):
        try: del obj.__dict__[self.name]
        except KeyError: raise AttributeError(self.name) from None
class Lazy:
    def __init__(self, fn): self.fn, self.__doc__ = fn, fn.__doc__
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner):
        if obj is None: return self
        value = obj.__dict__[self.name] = self.fn(obj)
        return value
class Person:
    name = Typed(str, '?')
    age = Typed(int)
    @Lazy
    def greeting(self):
        "Made once."
        print('computing')
        return f'Hi {self.name}'
    def __getattr__(self, attr):
        if attr.startswith('get_'): return lambda: getattr(self, attr[4:])
        raise AttributeError(f'{type(self).__name__!r} has no {attr!r}')
    def __dir__(self): return ['zz', *vars(self)]
p = Person()
p.name = 'Ann'
print(p.name, p.age, p.get_name(), p.greeting, p.greeting, vars(p), dir(p), Person.greeting.__doc__, Person.name.kind)
def t(code):
    try: exec(f'print({code!r}, {code})') if '=' not in code and not code.startswith('del') else (exec(code), print(code, 'ok'))
    except Exception as e: print(code, '!', type(e).__name__, e)
class S:
    __slots__ = ('a', '_b')
    def __init__(self): self.a = 1
    @property
    def b(self): return self._b
    @b.setter
    def b(self, v): self._b = v * 2
    @b.deleter
    def b(self): del self._b
    @property
    def ro(self): return 5
class SD(S): pass
class S2(S): __slots__ = ('c',)
s = S()
class Guard:
    def __setattr__(self, k, v):
        if k.isupper(): raise AttributeError('constant ' + k)
        super().__setattr__(k, v)
    def __delattr__(self, k): raise AttributeError('cannot delete ' + k)
    def __getattribute__(self, k):
        if k == 'secret': raise AttributeError('hidden')
        return object.__getattribute__(self, k)
gd = Guard(); gd.secret = 1
for code in '''p.age = 'x'
p.age = 3
del p.age
del p.age
p.nothing
p.get_nothing()
del p.name
s.z = 1
s.b
s.b = 4
s.b, s._b
del s.b
del s.b
s.ro = 1
del s.ro
s.__dict__
vars(s)
SD().__dict__, SD.__slots__
S2.__slots__, hasattr(S2(), '__dict__'), S2().a
S2().c
S.a, S.__dict__['a'].__get__(s, S)
S.a.__get__(5)
S.ro.fget(s), S.ro.fset, S.b.deleter
S.ro.__set__(s, 1)
gd.x = 1
gd.X = 1
del gd.x
gd.secret, 1
vars(gd)
getattr(gd, 'nope', 'default')
getattr(gd, 5)
setattr(gd, 'a b', 1), getattr(gd, 'a b')
hasattr(gd, 'secret'), hasattr(5, 'real')
delattr(s, 'a'), hasattr(s, 'a')
s.a
type(s).a.__objclass__.__name__, type(S.a).__name__, type(S.ro).__name__
object().x
object().__dict__
object().x = 1
(5).x = 1
len.x = 1
print.__name__, print.__self__.__name__, print.__qualname__
t.x = 1
t.x, t.__dict__
t.__name__ = 5
t.__code__ = 5
t.__defaults__ = 5
None.x
None.x = 1
int.x = 1
del int.real
Person.name.default
super().x
vars(5)
dir(5)[:2]
vars()["code"]
property(1).fget, property().__doc__
property(lambda self: 1).__get__(5), property().__get__(5)'''.splitlines(): t(code)
class Bad:
    x = Typed()
