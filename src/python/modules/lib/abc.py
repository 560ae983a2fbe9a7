# Abstract base classes: the metaclass, its decorators, and the ABC convenience base.
# Behaves as Lib/abc.py of CPython 3.10 to 3.13 does when the accelerator _abc is present; registry and caches live there.
# Invariant: a class made by ABCMeta owns exactly one extra object, its _abc_impl.
# Leaves out the registry written in Python that CPython falls back to.

from _abc import (get_cache_token, _abc_init, _abc_register, _abc_instancecheck, _abc_subclasscheck,
                  _get_dump, _reset_registry, _reset_caches)


def abstractmethod(funcobj):
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    __isabstractmethod__ = True


class ABCMeta(type):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _abc_init(cls)
        return cls

    def register(cls, subclass):
        return _abc_register(cls, subclass)

    def __instancecheck__(cls, instance):
        return _abc_instancecheck(cls, instance)

    def __subclasscheck__(cls, subclass):
        return _abc_subclasscheck(cls, subclass)

    def _dump_registry(cls, file=None):
        registry, positive, negative, version = _get_dump(cls)
        for line in (f"Class: {cls.__module__}.{cls.__qualname__}",
                     f"Inv. counter: {get_cache_token()}",
                     f"_abc_registry: {registry!r}",
                     f"_abc_cache: {positive!r}",
                     f"_abc_negative_cache: {negative!r}",
                     f"_abc_negative_cache_version: {version!r}"):
            print(line, file=file)

    def _abc_registry_clear(cls):
        _reset_registry(cls)

    def _abc_caches_clear(cls):
        _reset_caches(cls)


def update_abstractmethods(cls):
    if not hasattr(cls, '__abstractmethods__'):
        # Only classes made by ABCMeta (or a metaclass like it) carry the set.
        return cls
    still_abstract = set()
    for base in cls.__bases__:
        for name in getattr(base, '__abstractmethods__', ()):
            if getattr(getattr(cls, name, None), '__isabstractmethod__', False):
                still_abstract.add(name)
    for name, value in cls.__dict__.items():
        if getattr(value, '__isabstractmethod__', False):
            still_abstract.add(name)
    cls.__abstractmethods__ = frozenset(still_abstract)
    return cls


class ABC(metaclass=ABCMeta):
    __slots__ = ()
