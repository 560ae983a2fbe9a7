# Which functions reduce objects for pickle and copy, and how an object of no special kind is reduced.
# Behaves as Lib/copyreg.py of CPython 3.10 to 3.13. The machine itself calls _reduce_ex, _slotnames, __newobj__ and __newobj_ex__,
# and pickles name _reconstructor and the two last: these keep their names.

import sys as _sys

__all__ = ["pickle", "constructor",
           "add_extension", "remove_extension", "clear_extension_cache"]

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Have pickle_function reduce the objects of exactly this type."""
    if callable(pickle_function):
        dispatch_table[ob_type] = pickle_function
    else:
        raise TypeError("reduction functions must be callable")
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    """Refuse what cannot be called."""
    if not callable(object):
        raise TypeError("constructors must be callable")


# Types of the language that are reduced from here.


def pickle_complex(c):
    return complex, (c.real, c.imag)


def pickle_union(obj):
    from functools import reduce
    from operator import or_
    return reduce, (or_, obj.__args__)


pickle(complex, pickle_complex, complex)
pickle(type(int | None), pickle_union)


# Protocols 0 and 1: an object is remade from the value of its nearest ancestor that is written in C, and its state.

_HEAPTYPE = 1 << 9
_new_type = type(int.__new__)


def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ != object.__init__:
        base.__init__(made, state)
    return made


def _reduce_ex(self, proto):
    assert proto < 2
    cls = self.__class__
    for base in cls.__mro__:
        # Either it was not made by a class statement, or it brought a __new__ of its own in C.
        if hasattr(base, '__flags__') and base.__flags__ & _HEAPTYPE == 0:
            break
        maker = base.__new__
        if isinstance(maker, _new_type) and maker.__self__ is base:
            break
    else:
        base = object
    value = None
    if base is not object:
        if base is cls:
            raise TypeError(f"cannot pickle {cls.__name__!r} object")
        value = base(self)

    try:
        getstate = self.__getstate__
    except AttributeError:
        # Only before 3.11, when object has no such method.
        if getattr(self, "__slots__", None):
            raise TypeError(f"cannot pickle {cls.__name__!r} object: a class that defines __slots__ without "
                            f"defining __getstate__ cannot be pickled with protocol {proto}") from None
        state = getattr(self, '__dict__', None)
    else:
        inherited = (_sys.version_info >= (3, 11)
                     and getattr(type(self), "__getstate__", None) is object.__getstate__)
        if inherited and getattr(self, "__slots__", None):
            raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
        state = getstate()
    return (_reconstructor, (cls, base, value)) + ((state,) if state else ())


# Protocol 2 and above.


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _slotnames(cls):
    # The names under which getattr finds the slots of a class and its ancestors, kept in the class once they are known.
    known = cls.__dict__.get("__slotnames__")
    if known is not None:
        return known
    found = []
    if hasattr(cls, "__slots__"):
        for ancestor in cls.__mro__:
            declared = ancestor.__dict__.get("__slots__", ())
            for name in (declared,) if isinstance(declared, str) else declared:
                if name == "__dict__" or name == "__weakref__":
                    continue
                private = name.startswith("__") and not name.endswith("__")
                prefix = ancestor.__name__.lstrip("_") if private else ""
                found.append(f"_{prefix}{name}" if prefix else name)
    try:
        cls.__slotnames__ = found
    except:
        # The class takes no attributes: it will be looked through again next time.
        pass
    return found


# Extension codes: small numbers that stand in a pickle for (module, name). Each way there is one registry; both agree.

_extension_registry = {}
_inverted_registry = {}
_extension_cache = {}


def add_extension(module, name, code):
    """Let code stand for a global name."""
    code, key = int(code), (module, name)
    if code < 1 or code > 0x7fffffff:
        raise ValueError("code out of range")
    code_before, key_before = _extension_registry.get(key), _inverted_registry.get(code)
    if code_before == code and key_before == key:
        return
    if code_before is not None:
        raise ValueError(f"key {key} is already registered with code {code_before}")
    if key_before is not None:
        raise ValueError(f"code {code} is already in use for key {key_before}")
    _extension_registry[key] = code
    _inverted_registry[code] = key


def remove_extension(module, name, code):
    """Let code stand for nothing again."""
    key = module, name
    if (_extension_registry.get(key), _inverted_registry.get(code)) != (code, key):
        raise ValueError(f"key {key} is not registered with code {code}")
    for table, entry in (_extension_registry, key), (_inverted_registry, code):
        del table[entry]
    _extension_cache.pop(code, None)


def clear_extension_cache():
    """Forget the objects that unpickling found for codes."""
    _extension_cache.clear()
