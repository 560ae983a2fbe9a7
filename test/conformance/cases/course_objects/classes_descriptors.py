class Typed:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default
    def __set_name__(self, owner, name):
        self.name = name
        owner.fields = getattr(owner, 'fields', ()) + (name,)
    def __get__(self, obj, cls):
        if obj is None: return self
        return obj.__dict__.get(self.name, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        obj.__dict__[self.name] = value
    def __delete__(self, obj):
        del obj.__dict__[self.name]
class Lazy:
    def __init__(self, f): self.f = f
    def __get__(self, obj, cls=None):
        print('computing', self.f.__name__)
        value = obj.__dict__[self.f.__name__] = self.f(obj)
        return value
class Person:
    name = Typed(str, 'nobody')
    age = Typed(int, 0)
    def __init__(self, **kw):
        for k, v in kw.items(): setattr(self, k, v)
    @Lazy
    def label(self): return f'{self.name} ({self.age})'
p = Person(name='Ada', age=36)
print(p.name, p.age, p.label, p.label, Person.fields)
try: p.age = 'x'
except TypeError as e: print(e)
del p.age
print(p.age, sorted(vars(p)), type(Person.name).__name__)
try: del p.age
except KeyError as e: print('KeyError', e)
q = Person()
print(q.name, q.age, q.__dict__)
try: Person(name=3)
except TypeError as e: print(e)
