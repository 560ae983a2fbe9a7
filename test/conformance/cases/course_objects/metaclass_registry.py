class Registry(type):
    classes = {}
    def __new__(mcs, name, bases, ns, **kw):
        cls = super().__new__(mcs, name, bases, ns)
        if not ns.get('abstract'): mcs.classes[name.lower()] = cls
        return cls
    def __init__(cls, name, bases, ns, prefix=''):
        super().__init__(name, bases, ns)
        cls.prefix = prefix
    def __call__(cls, *a, **k):
        obj = super().__call__(*a, **k)
        obj.made = True
        return obj
    def __len__(cls): return len(cls.classes)
    def __iter__(cls): return iter(sorted(cls.classes))
    def __getitem__(cls, k): return cls.classes[k]
    def __contains__(cls, k): return k in cls.classes
    def __getattr__(cls, n):
        if n.startswith('make_'): return lambda *a: cls.classes[n[5:]](*a)
        raise AttributeError(f'{cls.__name__} has no {n!r}')
    def __repr__(cls): return f'<{cls.__name__}>'
    def __instancecheck__(cls, o): return hasattr(o, 'sound') or super().__instancecheck__(o)
    def __setattr__(cls, k, v):
        if k == 'locked': raise AttributeError('locked')
        super().__setattr__(k, v)
    @property
    def size(cls): return len(cls)
    @classmethod
    def __prepare__(mcs, name, bases, **kw): print('prepare', name, kw); return {'made': False}
class Animal(metaclass=Registry):
    abstract = True
    def speak(self): return self.prefix + self.sound
class Dog(Animal, prefix='big '): sound = 'woof'
class Cat(Animal): sound = 'meow'
print(Dog().speak(), Cat().made, Cat.made, len(Animal), list(Animal), Animal['dog'], 'cat' in Dog, Animal.make_dog().sound, Dog.size, isinstance(Dog(), Cat), type(Dog), repr([Dog, Cat]))
class Sing(type):
    _inst = {}
    def __call__(cls, *a):
        if cls not in cls._inst: cls._inst[cls] = super().__call__(*a)
        return cls._inst[cls]
class One(metaclass=Sing):
    def __init__(self, v): self.v = v
print(One(1) is One(2), One(3).v)
def bad(src):
    try: exec(src, globals()); print('ok')
    except Exception as e: print(type(e).__name__, '|', e)
for s in ('Animal.nope', 'Dog().nope', 'Dog.locked = 1', 'Dog().size', 'class X(Animal, metaclass=Sing): pass', 'class X(Dog, One): pass', 'class X(Animal, foo=1): pass', 'class X(metaclass=lambda n, b, d: 5): pass\nprint(X)', 'class X(metaclass=type, a=1): pass', 'Animal["zz"]', 'Dog(1)', 'Animal.make_bird()', 'One()', 'del Dog.zz', 'class X(*[Dog, Dog]): pass', 'class X(Dog, Animal): pass\nprint(X.__mro__)', 'class X(Animal, Dog): pass', 'type("Y", (Animal,), {}, prefix="p")().prefix', 'type.__call__(Dog, 5)', 'Registry("Z", (), {})', 'Registry()', 'type("A\\0", (), {})', 'type("X", (), {"__slots__": 5})', 'type("X", (), {"__slots__": ("a", "a")})', 'type("X", (), {1: 2})', 'class X:\n __slots__ = ["__dict__", "__dict__"]', 'class X(metaclass=Registry):\n def __init_subclass__(cls): raise ValueError("no kids")\nclass Y(X): pass', 'class X:\n class D:\n  def __set_name__(s, o, n): 1/0\n d = D()'): bad(s)
from abc import ABC, abstractmethod, ABCMeta
class Shape(ABC):
    @property
    @abstractmethod
    def area(self): ...
    @abstractmethod
    def name(self): return 'shape'
    @classmethod
    @abstractmethod
    def unit(cls): ...
class Half(Shape):
    area = 5
class Full(Half):
    def name(self): return super().name() + '!'
    @classmethod
    def unit(cls): return cls()
for c in (Shape, Half, Full):
    try: print(c().name())
    except TypeError as e: print(e)
@Shape.register
class Virtual: pass
print(isinstance(Virtual(), Shape), issubclass(Virtual, Shape), Shape.__abstractmethods__ == {'area', 'name', 'unit'}, Virtual.__mro__, Full.unit().area, Shape.__subclasses__())
class Hooked(ABC):
    @classmethod
    def __subclasshook__(cls, C): return True if hasattr(C, 'quack') else NotImplemented
print(issubclass(type('Q', (), {'quack': 1}), Hooked), issubclass(int, Hooked))
try: Shape.register(5)
except TypeError as e: print(e)
try: issubclass(5, Shape)
except TypeError as e: print(e)
Dog.speak()
