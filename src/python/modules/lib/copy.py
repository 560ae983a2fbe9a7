# Copies of any object, shallow or deep.
# Behaves as Lib/copy.py of CPython 3.10 to 3.13. In this order a class is asked: is it known here, does it have __copy__ or
# __deepcopy__, is a reduction registered in copyreg, does it reduce itself as for pickle.
# Invariant of a deep copy: memo maps the id of each original to its copy, and memo[id(memo)] lists the originals, so that
# none dies and leaves its id to another object before the copy is complete.

import sys
import types
import weakref
from copyreg import dispatch_table

__all__ = ["Error", "copy", "deepcopy"]
if sys.version_info >= (3, 13):
    __all__.append("replace")


class Error(Exception):
    """The object gives no way to copy it."""


error = Error


def copy(x):
    """A new object with the contents of x."""
    cls = type(x)
    if known := _copy_dispatch.get(cls):
        return known(x)
    if issubclass(cls, type):
        return _copy_immutable(x)
    if (own := getattr(cls, "__copy__", None)) is not None:
        return own(x)

    if (reduce := dispatch_table.get(cls)) is not None:
        reduced = reduce(x)
    elif (reduce := getattr(x, "__reduce_ex__", None)) is not None:
        reduced = reduce(4)
    elif reduce := getattr(x, "__reduce__", None):
        reduced = reduce()
    else:
        raise Error("un(shallow)copyable object of type %s" % cls)
    # A string is the name of something global, of which there is one.
    return x if isinstance(reduced, str) else _reconstruct(x, None, *reduced)


def deepcopy(x, memo=None, _nil=[]):
    """A new object with deep copies of the contents of x."""
    key = id(x)
    if memo is None:
        memo = {}
    elif (y := memo.get(key, _nil)) is not _nil:
        return y

    cls = type(x)
    if (known := _deepcopy_dispatch.get(cls)) is not None:
        y = known(x, memo)
    elif issubclass(cls, type):
        y = _deepcopy_atomic(x, memo)
    elif (own := getattr(x, "__deepcopy__", None)) is not None:
        y = own(memo)
    else:
        if reduce := dispatch_table.get(cls):
            reduced = reduce(x)
        elif (reduce := getattr(x, "__reduce_ex__", None)) is not None:
            reduced = reduce(4)
        elif reduce := getattr(x, "__reduce__", None):
            reduced = reduce()
        else:
            raise Error("un(deep)copyable object of type %s" % cls)
        y = x if isinstance(reduced, str) else _reconstruct(x, memo, *reduced)

    if y is not x:
        memo[key] = y
        _keep_alive(x, memo)
    return y


def _keep_alive(x, memo):
    try:
        memo[id(memo)].append(x)
    except KeyError:
        memo[id(memo)] = [x]


# Classes whose objects are their own copies, in both ways and in one of them.

_unchanging = (types.NoneType, types.EllipsisType, types.NotImplementedType, bool, int, float, complex, str, bytes, range,
               type, property, types.FunctionType, types.BuiltinFunctionType, types.CodeType, weakref.ref)


def _copy_immutable(x):
    return x


def _deepcopy_atomic(x, memo):
    return x


_copy_dispatch = dict.fromkeys(_unchanging + (tuple, frozenset, slice), _copy_immutable)
_deepcopy_dispatch = dict.fromkeys(_unchanging, _deepcopy_atomic)

for _container in list, dict, set, bytearray:
    _copy_dispatch[_container] = _container.copy


# A container is in the memo before its contents are copied, since they may lead back to it.


def _deepcopy_list(x, memo, deepcopy=deepcopy):
    memo[id(x)] = y = []
    add = y.append
    for element in x:
        add(deepcopy(element, memo))
    return y


def _deepcopy_dict(x, memo, deepcopy=deepcopy):
    memo[id(x)] = y = {}
    for key, value in x.items():
        y[deepcopy(key, memo)] = deepcopy(value, memo)
    return y


def _deepcopy_tuple(x, memo, deepcopy=deepcopy):
    elements = [deepcopy(element, memo) for element in x]
    try:
        # A tuple cannot be there early, but one that holds itself by a detour has been copied on the way.
        return memo[id(x)]
    except KeyError:
        pass
    for before, after in zip(x, elements):
        if after is not before:
            return tuple(elements)
    return x


def _deepcopy_method(x, memo):
    owner = deepcopy(x.__self__, memo)
    return type(x)(x.__func__, owner)


_deepcopy_dispatch |= {list: _deepcopy_list, tuple: _deepcopy_tuple, dict: _deepcopy_dict, types.MethodType: _deepcopy_method}


def _reconstruct(x, memo, func, args, state=None, listiter=None, dictiter=None, *, deepcopy=deepcopy):
    # The five parts of a reduction, carried out as unpickling would; with a memo each part is copied before.
    deep = memo is not None
    if deep and args:
        args = (deepcopy(arg, memo) for arg in args)
    y = func(*args)
    if deep:
        memo[id(x)] = y

    if state is not None:
        if deep:
            state = deepcopy(state, memo)
        if hasattr(y, '__setstate__'):
            y.__setstate__(state)
        else:
            in_slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, in_slots = state
            if state is not None:
                y.__dict__.update(state)
            if in_slots is not None:
                for name, value in in_slots.items():
                    setattr(y, name, value)

    if listiter is not None:
        for element in listiter:
            y.append(deepcopy(element, memo) if deep else element)
    if dictiter is not None:
        for key, value in dictiter:
            if deep:
                key = deepcopy(key, memo)
                value = deepcopy(value, memo)
            y[key] = value
    return y


if sys.version_info >= (3, 13):
    def replace(obj, /, **changes):
        """A copy of obj in which the given attributes are others."""
        cls = obj.__class__
        if (make := getattr(cls, '__replace__', None)) is None:
            raise TypeError(f"replace() does not support {cls.__name__} objects")
        return make(obj, **changes)

del sys, types, weakref, _container, _unchanging
