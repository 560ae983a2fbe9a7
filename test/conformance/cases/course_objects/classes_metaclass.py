class Registry(type):
    items = {}
    def __new__(meta, name, bases, ns, **kw):
        cls = super().__new__(meta, name, bases, ns)
        if kw.get('register', True): meta.items[name.lower()] = cls
        return cls
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        cls.tag = kw.get('tag', name[:1])
    def __call__(cls, *args, **kwargs):
        print('making', cls.__name__, args, kwargs)
        return super().__call__(*args, **kwargs)
    def __len__(cls): return len(vars(cls))
    def __iter__(cls): return iter(sorted(k for k in vars(cls) if not k.startswith('_')))
    def __repr__(cls): return f'<{cls.__name__}>'
class Base(metaclass=Registry, register=False):
    def __init__(self, n=0): self.n = n
class Dog(Base, tag='D!'):
    legs = 4
    def speak(self): return 'woof'
class Cat(Base): 
    lives = 9
print(Registry.items, Dog.tag, Cat.tag, list(Dog), list(Cat))
d = Registry.items['dog'](n=3)
print(type(d), d.n, type(type(d)), isinstance(Dog, Registry), Dog.speak(d))
class Sub:
    subs = []
    def __init_subclass__(cls, /, prefix='', **kw):
        super().__init_subclass__(**kw)
        cls.prefix = prefix
        Sub.subs.append(cls.__name__)
class A(Sub, prefix='a_'): pass
class B(A): pass
print(Sub.subs, A.prefix, repr(B.prefix))
try:
    class C(Sub, wrong=1): pass
except TypeError as e: print(e)
Z = type('Z', (A,), {'f': lambda self: 42})
print(Z().f(), Sub.subs, Z.__mro__[1].__name__, Z.__module__)
