# Abstract base classes: the metaclass, its decorators, and the ABC convenience base.
# Behaves as Lib/abc.py of CPython 3.10 to 3.13 does when the accelerator _abc is present; registry and caches live there.
# Invariant: a class made by ABCMeta owns exactly one extra object, its _abc_impl.
# Leaves out the registry written in Python that CPython falls back to.

from _abc import (_abc_init, _abc_instancecheck, _abc_register, _abc_subclasscheck, _get_dump, _reset_caches,
                  _reset_registry, get_cache_token)


def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj


class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        made = super().__new__(mcls, name, bases, namespace, **kwargs)
        _abc_init(made)
        return made

    def register(cls, subclass):
        return _abc_register(cls, subclass)

    def __instancecheck__(cls, instance):
        return _abc_instancecheck(cls, instance)

    def __subclasscheck__(cls, subclass):
        return _abc_subclasscheck(cls, subclass)

    def _dump_registry(cls, file=None):
        parts = '_abc_registry', '_abc_cache', '_abc_negative_cache', '_abc_negative_cache_version'
        print(f'Class: {cls.__module__}.{cls.__qualname__}', file=file)
        print(f'Inv. counter: {get_cache_token()}', file=file)
        for label, content in zip(parts, _get_dump(cls)):
            print(f'{label}: {content!r}', file=file)

    def _abc_registry_clear(cls):
        _reset_registry(cls)

    def _abc_caches_clear(cls):
        _reset_caches(cls)


class ABC(metaclass=ABCMeta):
    __slots__ = ()


def update_abstractmethods(cls):
    # Only what ABCMeta (or a metaclass like it) made carries the set that is to be renewed.
    if hasattr(cls, '__abstractmethods__'):
        names = {name for parent in cls.__bases__ for name in getattr(parent, '__abstractmethods__', ())
                 if getattr(getattr(cls, name, None), '__isabstractmethod__', False)}
        names.update(name for name, member in cls.__dict__.items() if getattr(member, '__isabstractmethod__', False))
        cls.__abstractmethods__ = frozenset(names)
    return cls


# The three combined decorators date from before a property or a class method could wrap an abstract method.

class abstractproperty(property):
    __isabstractmethod__ = True


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        super().__init__(abstractmethod(callable))


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        super().__init__(abstractmethod(callable))
