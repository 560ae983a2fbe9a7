# Tools that take or give functions.
# Behaves as Lib/functools.py of CPython 3.10 to 3.13. partial, reduce, cmp_to_key and the body of lru_cache are built in
# (_functools); the definitions under `except ImportError` serve an interpreter without them.
# Imports lazily what only some users need (typing, weakref), as CPython does, so that importing this stays cheap.

__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES',
           'total_ordering', 'cache', 'cmp_to_key', 'lru_cache', 'reduce',
           'partial', 'partialmethod', 'singledispatch', 'singledispatchmethod',
           'cached_property']

import sys as _sys
from abc import get_cache_token
from collections import namedtuple
from reprlib import recursive_repr
from _thread import RLock
from types import GenericAlias

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
if _sys.version_info >= (3, 12):
    WRAPPER_ASSIGNMENTS += ('__type_params__',)
WRAPPER_UPDATES = ('__dict__',)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for attr in assigned:
        try:
            value = getattr(wrapped, attr)
        except AttributeError:
            continue
        setattr(wrapper, attr, value)
    for attr in updated:
        getattr(wrapper, attr).update(getattr(wrapped, attr, {}))
    # After the dict was merged, or the wrapped function's own __wrapped__ would win.
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# total_ordering: each missing comparison in terms of one that is there. The rich comparison is looked up on the type, so
# that it may answer NotImplemented.

def _gt_from_lt(self, other):
    answer = type(self).__lt__(self, other)
    if answer is NotImplemented:
        return answer
    return not answer and self != other


def _le_from_lt(self, other):
    answer = type(self).__lt__(self, other)
    if answer is NotImplemented:
        return answer
    return answer or self == other


def _ge_from_lt(self, other):
    answer = type(self).__lt__(self, other)
    if answer is NotImplemented:
        return answer
    return not answer


def _ge_from_le(self, other):
    answer = type(self).__le__(self, other)
    if answer is NotImplemented:
        return answer
    return not answer or self == other


def _lt_from_le(self, other):
    answer = type(self).__le__(self, other)
    if answer is NotImplemented:
        return answer
    return answer and self != other


def _gt_from_le(self, other):
    answer = type(self).__le__(self, other)
    if answer is NotImplemented:
        return answer
    return not answer


def _lt_from_gt(self, other):
    answer = type(self).__gt__(self, other)
    if answer is NotImplemented:
        return answer
    return not answer and self != other


def _ge_from_gt(self, other):
    answer = type(self).__gt__(self, other)
    if answer is NotImplemented:
        return answer
    return answer or self == other


def _le_from_gt(self, other):
    answer = type(self).__gt__(self, other)
    if answer is NotImplemented:
        return answer
    return not answer


def _le_from_ge(self, other):
    answer = type(self).__ge__(self, other)
    if answer is NotImplemented:
        return answer
    return not answer or self == other


def _gt_from_ge(self, other):
    answer = type(self).__ge__(self, other)
    if answer is NotImplemented:
        return answer
    return answer and self != other


def _lt_from_ge(self, other):
    answer = type(self).__ge__(self, other)
    if answer is NotImplemented:
        return answer
    return not answer


_convert = {
    '__lt__': [('__gt__', _gt_from_lt), ('__le__', _le_from_lt), ('__ge__', _ge_from_lt)],
    '__le__': [('__ge__', _ge_from_le), ('__lt__', _lt_from_le), ('__gt__', _gt_from_le)],
    '__gt__': [('__lt__', _lt_from_gt), ('__ge__', _ge_from_gt), ('__le__', _le_from_gt)],
    '__ge__': [('__le__', _le_from_ge), ('__gt__', _gt_from_ge), ('__lt__', _lt_from_ge)],
}


def total_ordering(cls):
    own = {op for op in _convert if getattr(cls, op, None) is not getattr(object, op, None)}
    if not own:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    # By name: __lt__ is preferred to __le__, __gt__ and __ge__ in this order.
    root = max(own)
    for name, function in _convert[root]:
        if name not in own:
            function.__name__ = name
            setattr(cls, name, function)
    return cls


try:
    from _functools import cmp_to_key
except ImportError:
    def cmp_to_key(mycmp):
        class K(object):
            __slots__ = ['obj']

            def __init__(self, obj):
                self.obj = obj

            def __lt__(self, other):
                return mycmp(self.obj, other.obj) < 0

            def __gt__(self, other):
                return mycmp(self.obj, other.obj) > 0

            def __eq__(self, other):
                return mycmp(self.obj, other.obj) == 0

            def __le__(self, other):
                return mycmp(self.obj, other.obj) <= 0

            def __ge__(self, other):
                return mycmp(self.obj, other.obj) >= 0

            __hash__ = None

        return K


_initial_missing = object()

try:
    from _functools import reduce
except ImportError:
    def reduce(function, sequence, initial=_initial_missing):
        walk = iter(sequence)
        if initial is _initial_missing:
            try:
                value = next(walk)
            except StopIteration:
                raise TypeError("reduce() of empty iterable with no initial value") from None
        else:
            value = initial
        for element in walk:
            value = function(value, element)
        return value


try:
    from _functools import partial
except ImportError:
    class partial:
        __slots__ = "func", "args", "keywords", "__dict__", "__weakref__"

        def __new__(cls, func, /, *args, **keywords):
            if not callable(func):
                raise TypeError("the first argument must be callable")
            # A partial of a partial is one partial.
            if _sys.version_info >= (3, 13):
                flatten = isinstance(func, partial)
            else:
                flatten = hasattr(func, "func")
            if flatten:
                args = func.args + args
                keywords = {**func.keywords, **keywords}
                func = func.func
            self = super(partial, cls).__new__(cls)
            self.func = func
            self.args = args
            self.keywords = keywords
            return self

        def __call__(self, /, *args, **keywords):
            return self.func(*self.args, *args, **{**self.keywords, **keywords})

        @recursive_repr()
        def __repr__(self):
            cls = type(self)
            name = cls.__qualname__ if cls.__module__ != "functools" or _sys.version_info < (3, 13) else cls.__qualname__
            shown = [repr(self.func)]
            shown.extend(repr(arg) for arg in self.args)
            shown.extend(f"{key}={value!r}" for key, value in self.keywords.items())
            if cls.__module__ == "functools":
                return f"functools.{name}({', '.join(shown)})"
            if _sys.version_info >= (3, 13):
                name = f"{cls.__module__}.{name}"
            return f"{name}({', '.join(shown)})"

        if _sys.version_info >= (3, 13):
            def __get__(self, obj, objtype=None):
                if obj is None:
                    return self
                import warnings
                warnings.warn('functools.partial will be a method descriptor in '
                              'future Python versions; wrap it in staticmethod() '
                              'if you want to preserve the old behavior',
                              FutureWarning, 2)
                return self

        def __reduce__(self):
            return type(self), (self.func,), (self.func, self.args, self.keywords or None, self.__dict__ or None)

        def __setstate__(self, state):
            if not isinstance(state, tuple):
                raise TypeError("argument to __setstate__ must be a tuple")
            if len(state) != 4:
                raise TypeError(f"expected 4 items in state, got {len(state)}")
            func, args, kwds, namespace = state
            if (not callable(func) or not isinstance(args, tuple)
                    or kwds is not None and not isinstance(kwds, dict)
                    or namespace is not None and not isinstance(namespace, dict)):
                raise TypeError("invalid partial state")
            args = tuple(args)
            if kwds is None:
                kwds = {}
            elif type(kwds) is not dict:
                kwds = dict(kwds)
            self.__dict__ = {} if namespace is None else namespace
            self.func = func
            self.args = args
            self.keywords = kwds

        __class_getitem__ = classmethod(GenericAlias)


class partialmethod(object):
    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError("{!r} is not callable or a descriptor".format(func))
        if isinstance(func, partialmethod):
            self.func = func.func
            self.args = func.args + args
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func = func
            self.args = args
            self.keywords = keywords

    if _sys.version_info >= (3, 13):
        def __repr__(self):
            shown = [repr(self.func)]
            shown += map(repr, self.args)
            shown += [f"{key}={value!r}" for key, value in self.keywords.items()]
            cls = type(self)
            return f"{cls.__module__}.{cls.__qualname__}({', '.join(shown)})"
    else:
        def __repr__(self):
            args = ", ".join(map(repr, self.args))
            keywords = ", ".join("{}={!r}".format(key, value) for key, value in self.keywords.items())
            cls = self.__class__
            return f"{cls.__module__}.{cls.__qualname__}({self.func}, {args}, {keywords})"

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
        _method.__isabstractmethod__ = self.__isabstractmethod__
        if _sys.version_info >= (3, 13):
            _method.__partialmethod__ = self
        else:
            _method._partialmethod = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        result = None
        if get is not None:
            bound = get(obj, cls)
            if bound is not self.func:
                # A descriptor that gave something new: that is what gets called.
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
        if result is None:
            result = self._make_unbound_method().__get__(obj, cls)
        return result

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    __class_getitem__ = classmethod(GenericAlias)


def _unwrap_partial(func):
    while isinstance(func, partial):
        func = func.func
    return func


if _sys.version_info >= (3, 13):
    def _unwrap_partialmethod(func):
        before = None
        while func is not before:
            before = func
            while isinstance(getattr(func, "__partialmethod__", None), partialmethod):
                func = func.__partialmethod__
            while isinstance(func, partialmethod):
                func = func.func
            func = _unwrap_partial(func)
        return func


_CacheInfo = namedtuple("CacheInfo", ["hits", "misses", "maxsize", "currsize"])


class _HashedSeq(list):
    # The key of a call, hashed once however often the cache looks it up.
    __slots__ = 'hashvalue'

    def __init__(self, tup, hash=hash):
        self[:] = tup
        self.hashvalue = hash(tup)

    def __hash__(self):
        return self.hashvalue


def _make_key(args, kwds, typed, kwd_mark=(object(),), fasttypes={int, str}, tuple=tuple, type=type, len=len):
    key = args
    if kwds:
        key += kwd_mark
        for item in kwds.items():
            key += item
    if typed:
        key += tuple(type(value) for value in args)
        if kwds:
            key += tuple(type(value) for value in kwds.values())
    elif len(key) == 1 and type(key[0]) in fasttypes:
        # Hashes itself cheaply and cannot be confused with a sequence.
        return key[0]
    return _HashedSeq(key)


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        # @lru_cache without parentheses.
        user_function, maxsize = maxsize, 128
        wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _CacheInfo)
        wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
        return update_wrapper(wrapper, user_function)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorating_function(user_function):
        wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _CacheInfo)
        wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
        return update_wrapper(wrapper, user_function)

    return decorating_function


try:
    from _functools import _lru_cache_wrapper
except ImportError:
    def _lru_cache_wrapper(user_function, maxsize, typed, _CacheInfo):
        missing = object()
        store = {}
        # Bound, not len(): a caller may be caching len itself.
        store_len = store.__len__
        lock = RLock()
        hits = misses = 0

        # A dict keeps insertion order, so the oldest entry is the first and a hit moves its entry to the end.
        def wrapper(*args, **kwds):
            nonlocal hits, misses
            if maxsize == 0:
                misses += 1
                return user_function(*args, **kwds)
            key = _make_key(args, kwds, typed)
            with lock:
                result = store.get(key, missing)
                if result is not missing:
                    hits += 1
                    if maxsize is not None:
                        del store[key]
                        store[key] = result
                    return result
                misses += 1
            result = user_function(*args, **kwds)
            with lock:
                if maxsize is not None and key not in store and store_len() >= maxsize:
                    oldest = next(iter(store))
                    spare = store.pop(oldest)
                store.setdefault(key, result)
            return result

        def cache_info():
            with lock:
                return _CacheInfo(hits, misses, maxsize, store_len())

        def cache_clear():
            nonlocal hits, misses
            with lock:
                store.clear()
                hits = misses = 0

        wrapper.cache_info = cache_info
        wrapper.cache_clear = cache_clear
        return wrapper


def cache(user_function, /):
    return lru_cache(maxsize=None)(user_function)


# singledispatch orders the registered classes by the C3 rule, abstract ones inserted where they belong.

def _c3_merge(sequences):
    merged = []
    while True:
        sequences = [rest for rest in sequences if rest]
        if not sequences:
            return merged
        for rest in sequences:
            candidate = rest[0]
            if not any(candidate in other[1:] for other in sequences):
                break
        else:
            raise RuntimeError("Inconsistent hierarchy")
        merged.append(candidate)
        for rest in sequences:
            if rest[0] == candidate:
                del rest[0]


def _c3_mro(cls, abcs=None):
    bases = list(cls.__bases__)
    # Explicit abstract bases end at the last base that has any: inferred ones go right after it.
    boundary = 0
    for position in reversed(range(len(bases))):
        if hasattr(bases[position], '__abstractmethods__'):
            boundary = position + 1
            break
    abcs = list(abcs) if abcs else []
    concrete, explicit = bases[:boundary], bases[boundary:]
    inferred = [base for base in abcs
                if issubclass(cls, base) and not any(issubclass(b, base) for b in bases)]
    for base in inferred:
        abcs.remove(base)
    parts = [_c3_mro(base, abcs=abcs) for base in concrete]
    parts += [_c3_mro(base, abcs=abcs) for base in inferred]
    parts += [_c3_mro(base, abcs=abcs) for base in explicit]
    return _c3_merge([[cls]] + parts + [concrete] + [inferred] + [explicit])


def _compose_mro(cls, types):
    bases = set(cls.__mro__)

    def is_related(typ):
        return (typ not in bases and hasattr(typ, '__mro__')
                and not isinstance(typ, GenericAlias) and issubclass(cls, typ))

    related = [typ for typ in types if is_related(typ)]

    def is_strict_base(typ):
        return any(other != typ and typ in other.__mro__ for other in related)

    related = [typ for typ in related if not is_strict_base(typ)]
    wanted = set(related)
    mro = []
    for typ in related:
        found = []
        for sub in typ.__subclasses__():
            if sub not in bases and issubclass(cls, sub):
                found.append([s for s in sub.__mro__ if s in wanted])
        if not found:
            mro.append(typ)
            continue
        # The subclass that knows most of the registered classes goes first.
        found.sort(key=len, reverse=True)
        for path in found:
            for sub in path:
                if sub not in mro:
                    mro.append(sub)
    return _c3_mro(cls, abcs=mro)


def _find_impl(cls, registry):
    mro = _compose_mro(cls, registry.keys())
    match = None
    for candidate in mro:
        if match is not None:
            # Two abstract classes, neither derived from the other nor an explicit base: no way to choose.
            if (candidate in registry and candidate not in cls.__mro__
                    and match not in cls.__mro__ and not issubclass(match, candidate)):
                raise RuntimeError("Ambiguous dispatch: {} or {}".format(match, candidate))
            break
        if candidate in registry:
            match = candidate
    return registry.get(match)


def _first_annotation(func):
    # (name, class) that the bare decorator form dispatches on.
    if not getattr(func, '__annotations__', {}):
        raise TypeError(
            f"Invalid first argument to `register()`: {func!r}. "
            f"Use either `@register(some_class)` or plain `@register` on an annotated function.")
    from typing import get_type_hints
    return next(iter(get_type_hints(func).items()))


def singledispatch(func):
    import types, weakref

    registry = {}
    dispatch_cache = weakref.WeakKeyDictionary()
    cache_token = None

    def dispatch(cls):
        nonlocal cache_token
        if cache_token is not None:
            current = get_cache_token()
            if cache_token != current:
                # A class was registered with some ABC since.
                dispatch_cache.clear()
                cache_token = current
        try:
            impl = dispatch_cache[cls]
        except KeyError:
            try:
                impl = registry[cls]
            except KeyError:
                impl = _find_impl(cls, registry)
            dispatch_cache[cls] = impl
        return impl

    if _sys.version_info >= (3, 11):
        def _is_union_type(cls):
            from typing import get_origin, Union
            return get_origin(cls) in {Union, types.UnionType}

        def _is_valid_dispatch_type(cls):
            if isinstance(cls, type):
                return True
            from typing import get_args
            return _is_union_type(cls) and all(isinstance(arg, type) for arg in get_args(cls))

        def register(cls, func=None):
            nonlocal cache_token
            if _is_valid_dispatch_type(cls):
                if func is None:
                    return lambda f: register(cls, f)
            else:
                if func is not None:
                    raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
                func = cls
                argname, cls = _first_annotation(func)
                if not _is_valid_dispatch_type(cls):
                    if _is_union_type(cls):
                        raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} not all arguments are classes.")
                    raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} is not a class.")
            if _is_union_type(cls):
                from typing import get_args
                for arg in get_args(cls):
                    registry[arg] = func
            else:
                registry[cls] = func
            if cache_token is None and hasattr(cls, '__abstractmethods__'):
                cache_token = get_cache_token()
            dispatch_cache.clear()
            return func
    else:
        def _is_valid_dispatch_type(cls):
            return isinstance(cls, type) and not isinstance(cls, GenericAlias)

        def register(cls, func=None):
            nonlocal cache_token
            if _is_valid_dispatch_type(cls):
                if func is None:
                    return lambda f: register(cls, f)
            else:
                if func is not None:
                    raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class.")
                func = cls
                argname, cls = _first_annotation(func)
                if not _is_valid_dispatch_type(cls):
                    raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} is not a class.")
            registry[cls] = func
            if cache_token is None and hasattr(cls, '__abstractmethods__'):
                cache_token = get_cache_token()
            dispatch_cache.clear()
            return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{funcname} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kw)

    funcname = getattr(func, '__name__', 'singledispatch function')
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = types.MappingProxyType(registry)
    wrapper._clear_cache = dispatch_cache.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.dispatcher = singledispatch(func)
        self.func = func
        if _sys.version_info >= (3, 13):
            import weakref
            self._method_cache = weakref.WeakKeyDictionary()

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    if _sys.version_info >= (3, 13):
        def __get__(self, obj, cls=None):
            if self._method_cache is not None:
                try:
                    _method = self._method_cache[obj]
                except TypeError:
                    # obj cannot be weakly referenced, and its like will not either.
                    self._method_cache = None
                except KeyError:
                    pass
                else:
                    return _method

            dispatch = self.dispatcher.dispatch
            funcname = getattr(self.func, '__name__', 'singledispatchmethod method')

            def _method(*args, **kwargs):
                if not args:
                    raise TypeError(f'{funcname} requires at least 1 positional argument')
                return dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

            _method.__isabstractmethod__ = self.__isabstractmethod__
            _method.register = self.register
            update_wrapper(_method, self.func)
            if self._method_cache is not None:
                self._method_cache[obj] = _method
            return _method
    else:
        def __get__(self, obj, cls=None):
            def _method(*args, **kwargs):
                return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

            _method.__isabstractmethod__ = self.__isabstractmethod__
            _method.register = self.register
            update_wrapper(_method, self.func)
            return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)


_NOT_FOUND = object()


class cached_property:
    # No __set__: once the value is in the instance dict, the attribute lookup finds it there first.
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        if _sys.version_info >= (3, 13):
            self.__module__ = func.__module__
        elif _sys.version_info < (3, 12):
            self.lock = RLock()

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError("Cannot assign the same cached_property to two different names "
                            f"({self.attrname!r} and {name!r}).")

    if _sys.version_info >= (3, 12):
        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            if self.attrname is None:
                raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
            try:
                cache = instance.__dict__
            except AttributeError:
                raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} "
                                f"instance to cache {self.attrname!r} property.") from None
            val = cache.get(self.attrname, _NOT_FOUND)
            if val is _NOT_FOUND:
                val = self.func(instance)
                try:
                    cache[self.attrname] = val
                except TypeError:
                    raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance "
                                    f"does not support item assignment for caching {self.attrname!r} property."
                                    ) from None
            return val
    else:
        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            if self.attrname is None:
                raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
            try:
                cache = instance.__dict__
            except AttributeError:
                raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} "
                                f"instance to cache {self.attrname!r} property.") from None
            val = cache.get(self.attrname, _NOT_FOUND)
            if val is _NOT_FOUND:
                with self.lock:
                    # Another thread may have filled it while this one waited.
                    val = cache.get(self.attrname, _NOT_FOUND)
                    if val is _NOT_FOUND:
                        val = self.func(instance)
                        try:
                            cache[self.attrname] = val
                        except TypeError:
                            raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance "
                                            f"does not support item assignment for caching {self.attrname!r} property."
                                            ) from None
            return val

    __class_getitem__ = classmethod(GenericAlias)
