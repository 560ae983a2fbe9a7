# Tools that take or give functions.
# Behaves as Lib/functools.py of CPython 3.10 to 3.13. partial, reduce, cmp_to_key and the body of lru_cache are built in
# (_functools); the definitions under `except ImportError` serve an interpreter without them.
# What only some users need (typing, weakref) is imported where it is used, so that importing this stays cheap.

__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache', 'cmp_to_key',
           'lru_cache', 'reduce', 'partial', 'partialmethod', 'singledispatch', 'singledispatchmethod', 'cached_property']

import sys as _sys
from abc import get_cache_token
from collections import namedtuple
from reprlib import recursive_repr
from _thread import RLock
from types import GenericAlias

_SINCE_3_11, _SINCE_3_12, _SINCE_3_13 = (_sys.version_info >= (3, minor) for minor in (11, 12, 13))

# Wrappers that pass for what they wrap.

WRAPPER_UPDATES = '__dict__',
WRAPPER_ASSIGNMENTS = '__module__', '__name__', '__qualname__', '__doc__', '__annotations__'
if _SINCE_3_12:
    WRAPPER_ASSIGNMENTS = *WRAPPER_ASSIGNMENTS, '__type_params__'


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        try:
            taken_over = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, taken_over)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    # Last, or a __wrapped__ in the dict that was merged would win.
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# total_ordering: each missing comparison in terms of one that is there. That one is asked of the type, not through an
# operator, so that its NotImplemented comes back as it is.

def _gt_from_lt(self, other):
    less = type(self).__lt__(self, other)
    return less if less is NotImplemented else not less and self != other


def _le_from_lt(self, other):
    less = type(self).__lt__(self, other)
    return less if less is NotImplemented else less or self == other


def _ge_from_lt(self, other):
    less = type(self).__lt__(self, other)
    return less if less is NotImplemented else not less


def _lt_from_le(self, other):
    at_most = type(self).__le__(self, other)
    return at_most if at_most is NotImplemented else at_most and self != other


def _gt_from_le(self, other):
    at_most = type(self).__le__(self, other)
    return at_most if at_most is NotImplemented else not at_most


def _ge_from_le(self, other):
    at_most = type(self).__le__(self, other)
    return at_most if at_most is NotImplemented else not at_most or self == other


def _lt_from_gt(self, other):
    more = type(self).__gt__(self, other)
    return more if more is NotImplemented else not more and self != other


def _le_from_gt(self, other):
    more = type(self).__gt__(self, other)
    return more if more is NotImplemented else not more


def _ge_from_gt(self, other):
    more = type(self).__gt__(self, other)
    return more if more is NotImplemented else more or self == other


def _lt_from_ge(self, other):
    at_least = type(self).__ge__(self, other)
    return at_least if at_least is NotImplemented else not at_least


def _le_from_ge(self, other):
    at_least = type(self).__ge__(self, other)
    return at_least if at_least is NotImplemented else not at_least or self == other


def _gt_from_ge(self, other):
    at_least = type(self).__ge__(self, other)
    return at_least if at_least is NotImplemented else at_least and self != other


# The root that is preferred comes first.
_convert = {
    '__lt__': {'__gt__': _gt_from_lt, '__le__': _le_from_lt, '__ge__': _ge_from_lt},
    '__le__': {'__ge__': _ge_from_le, '__lt__': _lt_from_le, '__gt__': _gt_from_le},
    '__gt__': {'__lt__': _lt_from_gt, '__ge__': _ge_from_gt, '__le__': _le_from_gt},
    '__ge__': {'__le__': _le_from_ge, '__gt__': _gt_from_ge, '__lt__': _lt_from_ge},
}


def total_ordering(cls):
    defined = [name for name in _convert if getattr(cls, name, None) is not getattr(object, name, None)]
    if not defined:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    for name, derived in _convert[defined[0]].items():
        if name not in defined:
            derived.__name__ = name
            setattr(cls, name, derived)
    return cls


try:
    from _functools import cmp_to_key
except ImportError:
    def cmp_to_key(mycmp):
        class K:
            __slots__ = 'obj',
            __hash__ = None

            def __init__(self, obj):
                self.obj = obj

            def __eq__(self, other):
                return mycmp(self.obj, other.obj) == 0

            def __lt__(self, other):
                return mycmp(self.obj, other.obj) < 0

            def __le__(self, other):
                return mycmp(self.obj, other.obj) <= 0

            def __ge__(self, other):
                return mycmp(self.obj, other.obj) >= 0

            def __gt__(self, other):
                return mycmp(self.obj, other.obj) > 0

        return K


_initial_missing = object()

try:
    from _functools import reduce
except ImportError:
    def reduce(function, sequence, initial=_initial_missing):
        rest = iter(sequence)
        folded = next(rest, _initial_missing) if initial is _initial_missing else initial
        if folded is _initial_missing:
            raise TypeError("reduce() of empty iterable with no initial value")
        for item in rest:
            folded = function(folded, item)
        return folded


# Functions with some arguments filled in.

try:
    from _functools import partial
except ImportError:
    class partial:
        __slots__ = 'func', 'args', 'keywords', '__dict__', '__weakref__'
        __class_getitem__ = classmethod(GenericAlias)

        def __new__(cls, func, /, *args, **keywords):
            if not callable(func):
                raise TypeError("the first argument must be callable")
            made = super(partial, cls).__new__(cls)
            if isinstance(func, partial) if _SINCE_3_13 else hasattr(func, "func"):
                # A partial of a partial is one partial.
                args, keywords, func = func.args + args, func.keywords | keywords, func.func
            made.func, made.args, made.keywords = func, args, keywords
            return made

        def __call__(self, /, *args, **keywords):
            return self.func(*self.args, *args, **{**self.keywords, **keywords})

        @recursive_repr()
        def __repr__(self):
            cls = type(self)
            shown = [repr(self.func), *map(repr, self.args), *(f"{key}={value!r}" for key, value in self.keywords.items())]
            where = f"{cls.__module__}." if _SINCE_3_13 or cls.__module__ == "functools" else ""
            return f"{where}{cls.__qualname__}({', '.join(shown)})"

        if _SINCE_3_13:
            def __get__(self, obj, objtype=None):
                if obj is not None:
                    import warnings
                    warnings.warn('functools.partial will be a method descriptor in future Python versions; wrap it in '
                                  'staticmethod() if you want to preserve the old behavior', FutureWarning, 2)
                return self

        def __reduce__(self):
            state = self.func, self.args, self.keywords or None, self.__dict__ or None
            return type(self), (self.func,), state

        def __setstate__(self, state):
            if not isinstance(state, tuple):
                raise TypeError("argument to __setstate__ must be a tuple")
            if len(state) != 4:
                raise TypeError(f"expected 4 items in state, got {len(state)}")
            func, args, keywords, namespace = state
            is_sound = (callable(func) and isinstance(args, tuple) and isinstance(keywords, (dict, type(None)))
                        and isinstance(namespace, (dict, type(None))))
            if not is_sound:
                raise TypeError("invalid partial state")
            self.func = func
            # Of subclasses plain copies are kept.
            self.args = tuple(args)
            self.keywords = keywords if type(keywords) is dict else dict(keywords or ())
            self.__dict__ = {} if namespace is None else namespace


class partialmethod:
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, func, /, *args, **keywords):
        if not (callable(func) or hasattr(func, "__get__")):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        if isinstance(func, partialmethod):
            args, keywords, func = func.args + args, {**func.keywords, **keywords}, func.func
        self.func, self.args, self.keywords = func, args, keywords

    def __repr__(self):
        cls = type(self)
        named = [f"{key}={value!r}" for key, value in self.keywords.items()]
        if _SINCE_3_13:
            shown = [repr(self.func), *map(repr, self.args), *named]
        else:
            shown = [str(self.func), ", ".join(map(repr, self.args)), ", ".join(named)]
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(shown)})"

    def __get__(self, obj, cls=None):
        get = getattr(self.func, "__get__", None)
        if get is not None:
            bound = get(obj, cls)
            if bound is not self.func:
                # A descriptor that gave something new: that is what gets called.
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
                return result
        return self._make_unbound_method().__get__(obj, cls)

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
        _method.__isabstractmethod__ = self.__isabstractmethod__
        setattr(_method, "__partialmethod__" if _SINCE_3_13 else "_partialmethod", self)
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)


def _unwrap_partial(func):
    inner = func
    while isinstance(inner, partial):
        inner = inner.func
    return inner


if _SINCE_3_13:
    def _unwrap_partialmethod(func):
        # Both kinds may lie in each other, so until nothing comes off any more.
        while True:
            outermost = func
            while isinstance(getattr(func, "__partialmethod__", None), partialmethod):
                func = func.__partialmethod__
            while isinstance(func, partialmethod):
                func = func.func
            func = _unwrap_partial(func)
            if func is outermost:
                return func


# Caches of results.

_CacheInfo = namedtuple("CacheInfo", "hits misses maxsize currsize")


class _HashedSeq(list):
    # The key of a call, hashed once however often the cache looks it up.
    __slots__ = 'hashvalue'

    def __init__(self, tup, hash=hash):
        self[:] = tup
        self.hashvalue = hash(tup)

    def __hash__(self):
        return self.hashvalue


def _make_key(args, kwds, typed, kwd_mark=(object(),), fasttypes={int, str}, tuple=tuple, type=type, len=len):
    parts = [*args]
    if kwds:
        parts += kwd_mark
        for named in kwds.items():
            parts += named
    if typed:
        parts += map(type, args)
        parts += map(type, kwds.values())
    elif len(parts) == 1 and type(parts[0]) in fasttypes:
        # Hashes itself cheaply and cannot be confused with a sequence.
        return parts[0]
    return _HashedSeq(tuple(parts))


def lru_cache(maxsize=128, typed=False):
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        # @lru_cache without parentheses.
        user_function = maxsize
        maxsize = 128
        wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _CacheInfo)
        wrapper.cache_parameters = lambda: dict(maxsize=maxsize, typed=typed)
        return update_wrapper(wrapper, user_function)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorating_function(user_function):
        wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _CacheInfo)
        wrapper.cache_parameters = lambda: dict(maxsize=maxsize, typed=typed)
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
                    # Keeps what is dropped alive until the store is in order again.
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


_NOT_FOUND = object()


class cached_property:
    # No __set__: once the value is in the instance dict, the attribute lookup finds it there first.
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, func):
        self.func, self.attrname, self.__doc__ = func, None, func.__doc__
        if _SINCE_3_13:
            self.__module__ = func.__module__
        elif not _SINCE_3_12:
            self.lock = RLock()

    def __set_name__(self, owner, name):
        if self.attrname not in (None, name):
            raise TypeError("Cannot assign the same cached_property to two different names "
                            f"({self.attrname!r} and {name!r}).")
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            cache = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance "
                            f"to cache {self.attrname!r} property.") from None
        found = cache.get(self.attrname, _NOT_FOUND)
        if found is not _NOT_FOUND:
            return found
        if not _SINCE_3_12:
            self.lock.acquire()
        try:
            if not _SINCE_3_12:
                # Another thread may have filled it while this one waited.
                found = cache.get(self.attrname, _NOT_FOUND)
            if found is _NOT_FOUND:
                found = self.func(instance)
                try:
                    cache[self.attrname] = found
                except TypeError:
                    raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support "
                                    f"item assignment for caching {self.attrname!r} property.") from None
        finally:
            if not _SINCE_3_12:
                self.lock.release()
        return found


# Functions chosen by the class of the first argument. The classes registered are tried in the order of the C3 rule, with
# abstract ones put in where they belong.

def _c3_merge(sequences):
    pending = [list(sequence) for sequence in sequences if sequence]
    merged = []
    while pending:
        # The next is the first head that stands behind no other.
        for head in (sequence[0] for sequence in pending):
            if not any(head in sequence[1:] for sequence in pending):
                break
        else:
            raise RuntimeError("Inconsistent hierarchy")
        merged.append(head)
        pending = [rest for sequence in pending if (rest := sequence[sequence[0] == head:])]
    return merged


def _c3_mro(cls, abcs=None):
    bases = list(cls.__bases__)
    abcs = list(abcs or ())
    # Bases up to the last one that knows abstract methods are explicit; what abcs adds comes behind them.
    border = max((place for place, base in enumerate(bases, 1) if hasattr(base, '__abstractmethods__')), default=0)
    implied = [abc for abc in abcs if issubclass(cls, abc) and not any(issubclass(base, abc) for base in bases)]
    for abc in implied:
        abcs.remove(abc)
    groups = bases[:border], implied, bases[border:]
    lines = [_c3_mro(base, abcs) for group in groups for base in group]
    return _c3_merge([[cls], *lines, *groups])


def _compose_mro(cls, types):
    lineage = set(cls.__mro__)
    related = [typ for typ in types
               if typ not in lineage and hasattr(typ, '__mro__') and not isinstance(typ, GenericAlias) and issubclass(cls, typ)]
    # What another one derives from will come with it.
    related = [typ for typ in related if not any(typ != other and typ in other.__mro__ for other in related)]
    known = set(related)
    order = []
    for typ in related:
        routes = [[step for step in sub.__mro__ if step in known]
                  for sub in typ.__subclasses__() if sub not in lineage and issubclass(cls, sub)]
        if routes:
            # The subclass that knows most of the registered classes goes first.
            routes.sort(key=len, reverse=True)
            order.extend(dict.fromkeys(step for route in routes for step in route if step not in order))
        else:
            order.append(typ)
    return _c3_mro(cls, abcs=order)


def _find_impl(cls, registry):
    candidates = iter(_compose_mro(cls, registry.keys()))
    match = next((typ for typ in candidates if typ in registry), None)
    rival = next(candidates, None)
    if rival in registry and not issubclass(match, rival):
        # Both only abstract to cls and neither derived from the other: no way to choose.
        if rival not in cls.__mro__ and match not in cls.__mro__:
            raise RuntimeError(f"Ambiguous dispatch: {match} or {rival}")
    return registry.get(match)


def singledispatch(func):
    import types, weakref

    registry = {object: func}
    dispatch_cache = weakref.WeakKeyDictionary()
    cache_token = None
    funcname = getattr(func, '__name__', 'singledispatch function')

    def dispatch(cls):
        nonlocal cache_token
        if cache_token is not None:
            # Changes when a class was registered with some ABC.
            token_now = get_cache_token()
            if token_now != cache_token:
                dispatch_cache.clear()
                cache_token = token_now
        try:
            chosen = dispatch_cache[cls]
        except KeyError:
            # An error from below shows what was looked for in vain.
            try:
                chosen = registry[cls]
            except KeyError:
                chosen = _find_impl(cls, registry)
            dispatch_cache[cls] = chosen
        return chosen

    if _SINCE_3_11:
        def _is_union_type(cls):
            from typing import get_origin, Union
            return get_origin(cls) in {Union, types.UnionType}

        def _is_valid_dispatch_type(cls):
            if isinstance(cls, type):
                return True
            from typing import get_args
            return _is_union_type(cls) and all(isinstance(member, type) for member in get_args(cls))
    else:
        def _is_valid_dispatch_type(cls):
            return isinstance(cls, type) and not isinstance(cls, GenericAlias)

    def register(cls, func=None):
        nonlocal cache_token
        if not _is_valid_dispatch_type(cls):
            if func is not None:
                allowed = "a class or union type" if _SINCE_3_11 else "a class"
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not {allowed}.")
            # What was given is the function, and its first annotation the class.
            func = cls
            if not getattr(func, '__annotations__', {}):
                raise TypeError(f"Invalid first argument to `register()`: {func!r}. Use either `@register(some_class)` "
                                f"or plain `@register` on an annotated function.")
            from typing import get_origin, get_type_hints, Union
            argname, cls = next(iter(get_type_hints(func).items()))
            if not _is_valid_dispatch_type(cls):
                is_union = _SINCE_3_11 and get_origin(cls) in (Union, get_origin(int | str))
                fault = "not all arguments are classes" if is_union else "is not a class"
                raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} {fault}.")
        elif func is None:
            return lambda f: register(cls, f)

        if not isinstance(cls, type):
            from typing import get_args
            registry.update(dict.fromkeys(get_args(cls), func))
        else:
            registry[cls] = func
        if cache_token is None and hasattr(cls, '__abstractmethods__'):
            cache_token = get_cache_token()
        dispatch_cache.clear()
        return func

    def wrapper(*args, **kw):
        if args:
            return dispatch(args[0].__class__)(*args, **kw)
        raise TypeError(f'{funcname} requires at least 1 positional argument')

    wrapper.register, wrapper.dispatch = register, dispatch
    wrapper.registry = types.MappingProxyType(registry)
    wrapper._clear_cache = dispatch_cache.clear
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    def __init__(self, func):
        if not (callable(func) or hasattr(func, "__get__")):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.func = func
        self.dispatcher = singledispatch(func)
        if _SINCE_3_13:
            import weakref
            self._method_cache = weakref.WeakKeyDictionary()

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def _prepared(self, _method):
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        return update_wrapper(_method, self.func)

    if _SINCE_3_13:
        def __get__(self, obj, cls=None):
            if self._method_cache is not None:
                try:
                    return self._method_cache[obj]
                except KeyError:
                    pass
                except TypeError:
                    # obj cannot be weakly referenced, and its like will not either.
                    self._method_cache = None

            dispatch = self.dispatcher.dispatch
            funcname = getattr(self.func, '__name__', 'singledispatchmethod method')

            def _method(*args, **kwargs):
                if args:
                    return dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)
                raise TypeError(f'{funcname} requires at least 1 positional argument')

            self._prepared(_method)
            if self._method_cache is not None:
                self._method_cache[obj] = _method
            return _method
    else:
        def __get__(self, obj, cls=None):
            def _method(*args, **kwargs):
                return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

            return self._prepared(_method)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)
