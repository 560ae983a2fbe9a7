class Field:
    def __init__(self, kind, default=None): self.kind, self.default = kind, default
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner=None): return self if obj is None else obj.__dict__.get(self.name, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f'{self.name} must be {self.kind.__name__}, not {type(value).__name__}')
        obj.__dict__[self.name] = value

class ModelMeta(type):
    registry = {}
    def __new__(mcls, name, bases, ns):
        cls = super().__new__(mcls, name, bases, ns)
        cls.fields = [k for k, v in ns.items() if isinstance(v, Field)]
        if bases: mcls.registry[name.lower()] = cls
        return cls

class Model(metaclass=ModelMeta):
    def __init__(self, **kw):
        for k, v in kw.items():
            if k not in self.fields: raise AttributeError(f'{type(self).__name__} has no field {k!r}')
            setattr(self, k, v)
    def __repr__(self): return f'{type(self).__name__}({", ".join(f"{f}={getattr(self, f)!r}" for f in self.fields)})'

class User(Model):
    name = Field(str, 'anonymous')
    age = Field(int)

class Post(Model):
    title = Field(str)

print(ModelMeta.registry, User.fields)
print(User(name='Ana', age=3), User(), Post(title='t'))
for bad in (lambda: User(age='x'), lambda: User(email='x'), lambda: setattr(User(), 'name', 5)):
    try: bad()
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
Admin = ModelMeta('Admin', (User,), {'level': Field(int, 1)})
print(Admin(level=5), Admin.__mro__[1].__name__, sorted(ModelMeta.registry))
