# Names for the built-in types that have none in builtins, and helpers to make classes at run time.
# Behaves as Lib/types.py of CPython 3.10 to 3.13. Each type is taken from a live example, since nothing else names it.
# The order in which the names appear is that of __all__. functools and _collections_abc are fetched inside coroutine(), where
# they are needed.

import sys as _sys

_new_here = _sys.version_info >= (3, 12), _sys.version_info >= (3, 13)

FunctionType = LambdaType = type(lambda: None)
CodeType = type((lambda: None).__code__)
MappingProxyType = type(vars(object))
SimpleNamespace = type(_sys.implementation)
CellType = type((lambda held: lambda: held)(0).__closure__[0])
GeneratorType = type(_ for _ in ())


async def _example():
    pass


_example = _example()
CoroutineType = type(_example)
# One that dies without having been awaited would warn.
_example.close()


async def _example():
    yield


AsyncGeneratorType = type(_example())


class _example:
    def method(self):
        pass


MethodType = type(_example().method)
BuiltinFunctionType = BuiltinMethodType = type(print)
WrapperDescriptorType = type(object.__repr__)
MethodWrapperType = type(None.__repr__)
MethodDescriptorType = type(str.upper)
ClassMethodDescriptorType = type(vars(int)['from_bytes'])
ModuleType = type(_sys)

try:
    raise LookupError
except LookupError as _raised:
    TracebackType = type(_raised.__traceback__)
    FrameType = type(_raised.__traceback__.tb_frame)

GetSetDescriptorType = type(FunctionType.__code__)
MemberDescriptorType = type(FunctionType.__closure__)


def new_class(name, bases=(), kwds=None, exec_body=None):
    true_bases = resolve_bases(bases)
    metaclass, body, keywords = prepare_class(name, true_bases, kwds)
    if exec_body is not None:
        exec_body(body)
    if true_bases is not bases:
        body['__orig_bases__'] = bases
    return metaclass(name, true_bases, body, **keywords)


def resolve_bases(bases):
    # The caller tells from identity whether any base stood for others.
    stand_ins = False
    resolved = []
    for base in bases:
        # list[int] passes for an instance of type in 3.10.
        is_class = isinstance(base, type) and not isinstance(base, GenericAlias)
        if is_class or not hasattr(base, '__mro_entries__'):
            resolved.append(base)
            continue
        stand_ins = True
        entries = base.__mro_entries__(bases)
        if not isinstance(entries, tuple):
            raise TypeError('__mro_entries__ must return a tuple')
        resolved += entries
    return tuple(resolved) if stand_ins else bases


def prepare_class(name, bases=(), kwds=None):
    keywords = dict(kwds or ())
    first = type(bases[0]) if bases else type
    metaclass = keywords.pop('metaclass', first)
    if isinstance(metaclass, type):
        # Anything else that can be called is taken as it is.
        metaclass = _calculate_meta(metaclass, bases)
    body = metaclass.__prepare__(name, bases, **keywords) if hasattr(metaclass, '__prepare__') else {}
    return metaclass, body, keywords


def _calculate_meta(meta, bases):
    # The most derived one among the metaclass asked for and those of the bases; there must be one.
    for other in map(type, bases):
        if issubclass(other, meta):
            meta = other
        elif not issubclass(meta, other):
            raise TypeError('metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass '
                            'of the metaclasses of all its bases')
    return meta


if _new_here[0]:
    def get_original_bases(cls, /):
        try:
            return cls.__dict__.get('__orig_bases__', cls.__bases__)
        except AttributeError:
            raise TypeError(f"Expected an instance of type, not {type(cls).__name__!r}") from None

class DynamicClassAttribute:
    # A property seen from instances only: access through the class raises AttributeError, which lets a metaclass answer.

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        # A text given here outlives a new getter, one taken from a getter does not.
        self.overwrite_doc = doc is None
        self.__doc__ = doc or fget.__doc__
        self.__isabstractmethod__ = bool(getattr(fget, '__isabstractmethod__', False))

    def __get__(self, instance, ownerclass=None):
        if instance is not None:
            if self.fget is None:
                raise AttributeError("unreadable attribute")
            return self.fget(instance)
        if not self.__isabstractmethod__:
            raise AttributeError()
        return self

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def _with(self, fget, fset, fdel, doc):
        changed = type(self)(fget, fset, fdel, doc)
        changed.overwrite_doc = self.overwrite_doc
        return changed

    def getter(self, fget):
        return self._with(fget, self.fset, self.fdel, self.overwrite_doc and fget.__doc__ or self.__doc__)

    def setter(self, fset):
        return self._with(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return self._with(self.fget, self.fset, fdel, self.__doc__)


class _GeneratorWrapper:
    # What coroutine() hands out for a generator-like object that is no generator: it can be awaited and iterated.

    def __init__(self, gen):
        self.__wrapped = gen
        self.__isgen = gen.__class__ is GeneratorType
        for name in ('__name__', '__qualname__'):
            setattr(self, name, getattr(gen, name, None))

    def send(self, val):
        return self.__wrapped.send(val)

    def throw(self, tp, *rest):
        return self.__wrapped.throw(tp, *rest)

    def close(self):
        return self.__wrapped.close()

    # The same looks into it under the names that generators and those that coroutines have for them.
    gi_code = cr_code = property(lambda self: self.__wrapped.gi_code)
    gi_frame = cr_frame = property(lambda self: self.__wrapped.gi_frame)
    gi_running = cr_running = property(lambda self: self.__wrapped.gi_running)
    gi_yieldfrom = cr_await = property(lambda self: self.__wrapped.gi_yieldfrom)

    def __next__(self):
        return next(self.__wrapped)

    def __iter__(self):
        return self.__wrapped if self.__isgen else self

    __await__ = __iter__


def coroutine(func):
    if not callable(func):
        raise TypeError('types.coroutine() expects a callable')

    generator, native, iterable = 0x20, 0x80, 0x100
    code = getattr(func, '__code__', None)
    if func.__class__ is FunctionType and code.__class__ is CodeType:
        if code.co_flags & (native | iterable):
            return func
        if code.co_flags & generator:
            # A flag is all it takes to make a generator one that can be awaited.
            func.__code__ = code.replace(co_flags=code.co_flags | iterable)
            return func

    import functools
    import _collections_abc

    @functools.wraps(func)
    def wrapped(*args, **kwargs):
        made = func(*args, **kwargs)
        kind = made.__class__
        if kind is CoroutineType or kind is GeneratorType and made.gi_code.co_flags & iterable:
            return made
        is_generator_like = isinstance(made, _collections_abc.Generator)
        if is_generator_like and not isinstance(made, _collections_abc.Coroutine):
            return _GeneratorWrapper(made)
        return made

    return wrapped


GenericAlias = type(tuple[str])
UnionType = type(str | None)
EllipsisType, NoneType, NotImplementedType = map(type, (..., None, NotImplemented))

__all__ = [name for name in globals() if not name.startswith('_')]

if _new_here[1]:
    __all__.append('CapsuleType')

    def __getattr__(name):
        if name != 'CapsuleType':
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from _socket import CAPI
        return type(CAPI)

del _sys, _new_here, _example
