# Type hints at run time: special forms, generic aliases, type variables, protocols, typed tuples and dicts.
# Behaves as Lib/typing.py of CPython 3.10 to 3.13. From 3.12 on the type variables and Generic are built in (_typing), which
# calls back into the functions named _typevar_subst, _paramspec_subst, _generic_class_getitem and so on here; before, they are
# classes of this module.
# Invariant of an alias: __origin__ is what is subscripted, __args__ the arguments, __parameters__ the free variables in them.

from abc import abstractmethod, ABCMeta
import collections
from collections import defaultdict
import collections.abc
import functools
import operator
import sys
import types
from types import WrapperDescriptorType, MethodWrapperType, MethodDescriptorType, GenericAlias

_v311 = sys.version_info >= (3, 11)
_v312 = sys.version_info >= (3, 12)
_v313 = sys.version_info >= (3, 13)

if not _v313:
    import contextlib
    import re as stdlib_re
if _v311 and not _v312:
    try:
        from _typing import _idfunc
    except ImportError:
        def _idfunc(_, x):
            return x
if _v312:
    import copyreg
    from _typing import (_idfunc, TypeVar, ParamSpec, TypeVarTuple, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, Generic)
    if _v313:
        from _typing import NoDefault

__all__ = [
    'Annotated', 'Any', 'Callable', 'ClassVar', 'Concatenate', 'Final', 'ForwardRef', 'Generic', 'Literal', 'Optional',
    'ParamSpec', 'Protocol', 'Tuple', 'Type', 'TypeVar',
    *(['TypeVarTuple'] if _v311 else []),
    'Union',
    'AbstractSet', 'ByteString', 'Container', 'ContextManager', 'Hashable', 'ItemsView', 'Iterable', 'Iterator',
    'KeysView', 'Mapping', 'MappingView', 'MutableMapping', 'MutableSequence', 'MutableSet', 'Sequence', 'Sized',
    'ValuesView', 'Awaitable', 'AsyncIterator', 'AsyncIterable', 'Coroutine', 'Collection', 'AsyncGenerator',
    'AsyncContextManager',
    'Reversible', 'SupportsAbs', 'SupportsBytes', 'SupportsComplex', 'SupportsFloat', 'SupportsIndex', 'SupportsInt',
    'SupportsRound',
    'ChainMap', 'Counter', 'Deque', 'Dict', 'DefaultDict', 'List', 'OrderedDict', 'Set', 'FrozenSet', 'NamedTuple',
    'TypedDict', 'Generator',
    'BinaryIO', 'IO', 'Match', 'Pattern', 'TextIO',
    'AnyStr',
    *(['assert_type', 'assert_never'] if _v311 else []),
    'cast',
    *(['clear_overloads', 'dataclass_transform'] if _v311 else []),
    'final', 'get_args', 'get_origin',
    *(['get_overloads'] if _v311 else []),
    *(['get_protocol_members'] if _v313 else []),
    'get_type_hints',
    *(['is_protocol'] if _v313 else []),
    'is_typeddict',
    *(['LiteralString', 'Never'] if _v311 else []),
    'NewType', 'no_type_check', 'no_type_check_decorator',
    *(['NoDefault'] if _v313 else []),
    'NoReturn',
    *(['NotRequired'] if _v311 else []),
    'overload',
    *(['override'] if _v312 else []),
    'ParamSpecArgs', 'ParamSpecKwargs',
    *(['ReadOnly'] if _v313 else []),
    *(['Required', 'reveal_type'] if _v311 else []),
    'runtime_checkable',
    *(['Self'] if _v311 else []),
    'Text', 'TYPE_CHECKING', 'TypeAlias', 'TypeGuard',
    *(['TypeIs'] if _v313 else []),
    *(['TypeAliasType'] if _v312 else []),
    *(['Unpack'] if _v311 else []),
]



class _Sentinel:
    __slots__ = ()

    def __repr__(self):
        return '<sentinel>'


_sentinel = _Sentinel()


def _type_convert(arg, module=None, *, allow_special_forms=False):
    if arg is None:
        return type(None)
    if isinstance(arg, str):
        return ForwardRef(arg, module=module, is_class=allow_special_forms)
    return arg


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
    invalid_generic_forms = (Generic, Protocol)
    if not allow_special_forms:
        invalid_generic_forms += (ClassVar,)
        if is_argument:
            invalid_generic_forms += (Final,)
    arg = _type_convert(arg, module=module, allow_special_forms=allow_special_forms)
    if isinstance(arg, _GenericAlias) and arg.__origin__ in invalid_generic_forms:
        raise TypeError(f"{arg} is not valid as type argument")
    if arg in _bare_forms:
        return arg
    if allow_special_forms and arg in (ClassVar, Final):
        return arg
    if isinstance(arg, _SpecialForm) or arg in (Generic, Protocol):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if _v311:
        if type(arg) is tuple:
            raise TypeError(f"{msg} Got {arg!r:.100}.")
        return arg
    if isinstance(arg, (type, TypeVar, ForwardRef, types.UnionType, ParamSpec, ParamSpecArgs, ParamSpecKwargs)):
        return arg
    if not callable(arg):
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    return arg


def _is_param_expr(arg):
    return arg is ... or isinstance(arg, (tuple, list)) or isinstance(arg, (ParamSpec, _ConcatenateGenericAlias))


def _should_unflatten_callable_args(typ, args):
    return (typ.__origin__ is collections.abc.Callable
            and not (len(args) == 2 and _is_param_expr(args[0])))


def _type_repr(obj):
    if isinstance(obj, types.GenericAlias):
        return repr(obj)
    if isinstance(obj, type):
        if obj.__module__ == 'builtins':
            return obj.__qualname__
        return f'{obj.__module__}.{obj.__qualname__}'
    if obj is ...:
        return '...'
    if isinstance(obj, types.FunctionType):
        return obj.__name__
    if _v311 and isinstance(obj, tuple):
        return '[' + ', '.join(_type_repr(t) for t in obj) + ']'
    return repr(obj)


def _collect_type_parameters(args, *, enforce_default_ordering=True):
    # The type variables of `args`, each once, in order of appearance.
    default_encountered = False
    seen_unpacked = False
    parameters = []
    for t in args:
        if isinstance(t, type) and (_v311 or not isinstance(t, GenericAlias)):
            continue
        if isinstance(t, tuple):
            # The argument list of a ParamSpec.
            for x in t:
                for collected in _collect_type_parameters([x]):
                    if collected not in parameters:
                        parameters.append(collected)
        elif hasattr(t, '__typing_subst__'):
            if t not in parameters:
                if _v313 and enforce_default_ordering:
                    if seen_unpacked and t.has_default():
                        raise TypeError('Type parameter with a default follows TypeVarTuple')
                    if t.has_default():
                        default_encountered = True
                    elif default_encountered:
                        raise TypeError(f'Type parameter {t!r} without a default follows type parameter with a default')
                parameters.append(t)
        else:
            if _v313 and _is_unpacked_typevartuple(t):
                seen_unpacked = True
            for x in getattr(t, '__parameters__', ()):
                if x not in parameters:
                    parameters.append(x)
    return tuple(parameters)


_collect_parameters = _collect_type_parameters


def _check_generic(cls, parameters, elen):
    if not elen:
        raise TypeError(f"{cls} is not a generic class")
    alen = len(parameters)
    if alen != elen:
        raise TypeError(f"Too {'many' if alen > elen else 'few'} arguments for {cls};"
                        f" actual {alen}, expected {elen}")


def _check_generic_specialization(cls, arguments):
    expected_len = len(cls.__parameters__)
    if not expected_len:
        raise TypeError(f"{cls} is not a generic class")
    actual_len = len(arguments)
    if actual_len != expected_len:
        if actual_len < expected_len:
            # What is missing may have defaults.
            if cls.__parameters__[actual_len].has_default():
                return
            expected_len -= sum(p.has_default() for p in cls.__parameters__)
            expect_val = f"at least {expected_len}"
        else:
            expect_val = expected_len
        raise TypeError(f"Too {'many' if actual_len > expected_len else 'few'} arguments"
                        f" for {cls}; actual {actual_len}, expected {expect_val}")


def _unpack_args(*args):
    newargs = []
    for arg in args:
        subargs = getattr(arg, '__typing_unpacked_tuple_args__', None)
        if subargs is not None and not (subargs and subargs[-1] is ...):
            newargs.extend(subargs)
        else:
            newargs.append(arg)
    return newargs


def _deduplicate(params, *, unhashable_fallback=False):
    try:
        return list(dict.fromkeys(params))
    except TypeError:
        if not unhashable_fallback:
            raise
    unique = []
    for p in params:
        if p not in unique:
            unique.append(p)
    return unique


def _remove_dups_flatten(parameters):
    params = []
    for p in parameters:
        if isinstance(p, (_UnionGenericAlias, types.UnionType)):
            params.extend(p.__args__)
        else:
            params.append(p)
    return tuple(_deduplicate(params, unhashable_fallback=True))


def _flatten_literal_params(parameters):
    params = []
    for p in parameters:
        if isinstance(p, _LiteralGenericAlias):
            params.extend(p.__args__)
        else:
            params.append(p)
    return tuple(params)


_cleanups = []
_caches = {}


def _tp_cache(func=None, /, *, typed=False):
    # Subscriptions are cached as long as their arguments can be hashed.
    def decorator(func):
        cached = functools.lru_cache(typed=typed)(func)
        _cleanups.append(cached.cache_clear)

        @functools.wraps(func)
        def inner(*args, **kwds):
            try:
                return cached(*args, **kwds)
            except TypeError:
                pass
            return func(*args, **kwds)
        return inner

    if func is not None:
        return decorator(func)
    return decorator


def _eval_type(t, globalns, localns, type_params=(), *, recursive_guard=frozenset()):
    if isinstance(t, ForwardRef):
        return t._evaluate_now(globalns, localns, type_params, recursive_guard)
    if isinstance(t, (_GenericAlias, GenericAlias, types.UnionType)):
        if isinstance(t, GenericAlias) and _v311:
            args = tuple(ForwardRef(arg) if isinstance(arg, str) else arg for arg in t.__args__)
            is_unpacked = t.__unpacked__
            if _should_unflatten_callable_args(t, args):
                t = t.__origin__[(args[:-1], args[-1])]
            else:
                t = t.__origin__[args]
            if is_unpacked:
                t = Unpack[t]
        ev_args = tuple(_eval_type(a, globalns, localns, type_params, recursive_guard=recursive_guard)
                        for a in t.__args__)
        if ev_args == t.__args__:
            return t
        if isinstance(t, GenericAlias):
            if _v311 and _should_unflatten_callable_args(t, ev_args):
                return t.__origin__[(ev_args[:-1], ev_args[-1])]
            return GenericAlias(t.__origin__, ev_args)
        if isinstance(t, types.UnionType):
            return functools.reduce(operator.or_, ev_args)
        return t.copy_with(ev_args)
    return t


class _Final:
    __slots__ = ('__weakref__',)

    def __init_subclass__(cls, /, *args, **kwds):
        if '_root' not in kwds:
            raise TypeError("Cannot subclass special typing classes")


class _NotIterable:
    __slots__ = ()
    __iter__ = None


class _SpecialForm(_Final, *((_NotIterable,) if _v311 else ()), _root=True):
    __slots__ = ('_name', '__doc__', '_getitem')

    def __init__(self, getitem):
        self._getitem = getitem
        self._name = getitem.__name__
        self.__doc__ = getitem.__doc__

    def __getattr__(self, item):
        if item in {'__name__', '__qualname__'}:
            return self._name
        raise AttributeError(item)

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __repr__(self):
        return 'typing.' + self._name

    def __reduce__(self):
        return self._name

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")

    @_tp_cache
    def __getitem__(self, parameters):
        return self._getitem(self, parameters)


class _TypedCacheSpecialForm(_SpecialForm, _root=True):
    def __getitem__(self, parameters):
        if not isinstance(parameters, tuple):
            parameters = (parameters,)
        return self._getitem(self, *parameters)


_LiteralSpecialForm = _TypedCacheSpecialForm

if _v311:
    class _AnyMeta(type):
        def __instancecheck__(self, obj):
            if self is Any:
                raise TypeError("typing.Any cannot be used with isinstance()")
            return super().__instancecheck__(obj)

        def __repr__(self):
            if self is Any:
                return "typing.Any"
            return super().__repr__()

    class Any(metaclass=_AnyMeta):
        def __new__(cls, *args, **kwargs):
            if cls is Any:
                raise TypeError("Any cannot be instantiated")
            if _v313:
                return super().__new__(cls)
            return super().__new__(cls, *args, **kwargs)
else:
    @_SpecialForm
    def Any(self, parameters):
        raise TypeError(f"{self} is not subscriptable")


@_SpecialForm
def NoReturn(self, parameters):
    raise TypeError(f"{self} is not subscriptable")


if _v311:
    @_SpecialForm
    def Never(self, parameters):
        raise TypeError(f"{self} is not subscriptable")

    @_SpecialForm
    def Self(self, parameters):
        raise TypeError(f"{self} is not subscriptable")

    @_SpecialForm
    def LiteralString(self, parameters):
        raise TypeError(f"{self} is not subscriptable")


@_SpecialForm
def ClassVar(self, parameters):
    item = _type_check(parameters, f'{self} accepts only single type.', **({'allow_special_forms': True} if _v313 else {}))
    return _GenericAlias(self, (item,))


@_SpecialForm
def Final(self, parameters):
    item = _type_check(parameters, f'{self} accepts only single type.', **({'allow_special_forms': True} if _v313 else {}))
    return _GenericAlias(self, (item,))


@_SpecialForm
def Union(self, parameters):
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    msg = "Union[arg, ...]: each arg must be a type."
    parameters = tuple(_type_check(p, msg) for p in parameters)
    parameters = _remove_dups_flatten(parameters)
    if len(parameters) == 1:
        return parameters[0]
    if len(parameters) == 2 and type(None) in parameters:
        return _UnionGenericAlias(self, parameters, name="Optional")
    return _UnionGenericAlias(self, parameters)


def _make_union(left, right):
    return Union[left, right]


@_SpecialForm
def Optional(self, parameters):
    return Union[_type_check(parameters, f"{self} requires a single type."), type(None)]


@_LiteralSpecialForm
@_tp_cache(typed=True)
def Literal(self, *parameters):
    parameters = _flatten_literal_params(parameters)
    try:
        parameters = tuple(p for p, _ in _deduplicate(list(_value_and_type_iter(parameters))))
    except TypeError:
        # Unhashable values are kept as they came.
        pass
    return _LiteralGenericAlias(self, parameters)


@_SpecialForm
def TypeAlias(self, parameters):
    raise TypeError(f"{self} is not subscriptable")


@_SpecialForm
def Concatenate(self, parameters):
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    if not isinstance(parameters, tuple):
        parameters = (parameters,)
    if not (_v311 and parameters[-1] is ... or isinstance(parameters[-1], ParamSpec)):
        if _v311:
            raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable.")
    msg = "Concatenate[arg, ...]: each arg must be a type."
    parameters = (*(_type_check(p, msg) for p in parameters[:-1]), parameters[-1])
    return _ConcatenateGenericAlias(self, parameters, **({} if _v312 else {'_paramspec_tvars': True}))


@_SpecialForm
def TypeGuard(self, parameters):
    item = _type_check(parameters, f'{self} accepts only single type.')
    return _GenericAlias(self, (item,))


if _v313:
    @_SpecialForm
    def TypeIs(self, parameters):
        item = _type_check(parameters, f'{self} accepts only single type.')
        return _GenericAlias(self, (item,))

    @_SpecialForm
    def ReadOnly(self, parameters):
        item = _type_check(parameters, f'{self._name} accepts only a single type.')
        return _GenericAlias(self, (item,))

if _v311:
    @_SpecialForm
    def Required(self, parameters):
        item = _type_check(parameters, f'{self._name} accepts only a single type.')
        return _GenericAlias(self, (item,))

    @_SpecialForm
    def NotRequired(self, parameters):
        item = _type_check(parameters, f'{self._name} accepts only a single type.')
        return _GenericAlias(self, (item,))

    @_SpecialForm
    def Unpack(self, parameters):
        item = _type_check(parameters, f'{self} accepts only single type.')
        return _UnpackGenericAlias(origin=self, args=(item,))

    _bare_forms = (Any, LiteralString, NoReturn, Never, Self, TypeAlias)
else:
    _bare_forms = (Any, NoReturn, TypeAlias)


class ForwardRef(_Final, _root=True):
    __slots__ = ('__forward_arg__', '__forward_code__', '__forward_evaluated__', '__forward_value__',
                 '__forward_is_argument__', '__forward_is_class__', '__forward_module__')

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        # A starred annotation, *args: "*Ts", is made an expression.
        text = f'({arg},)[0]' if _v311 and arg.startswith('*') else arg
        try:
            code = compile(text, '<string>', 'eval')
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_code__ = code
        self.__forward_evaluated__ = False
        self.__forward_value__ = None
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module

    if _v313:
        def _evaluate(self, globalns, localns, type_params=_sentinel, *, recursive_guard):
            if type_params is _sentinel:
                _deprecation_warning_for_no_type_params_passed("typing.ForwardRef._evaluate")
                type_params = ()
            return self._evaluate_now(globalns, localns, type_params, recursive_guard)
    elif _v312:
        def _evaluate(self, globalns, localns, type_params=None, *, recursive_guard):
            return self._evaluate_now(globalns, localns, type_params or (), recursive_guard)
    else:
        def _evaluate(self, globalns, localns, recursive_guard):
            return self._evaluate_now(globalns, localns, (), recursive_guard)

    def _evaluate_now(self, globalns, localns, type_params, recursive_guard):
        if self.__forward_arg__ in recursive_guard:
            return self
        if not self.__forward_evaluated__ or localns is not globalns:
            if globalns is None and localns is None:
                globalns = localns = {}
            elif globalns is None:
                globalns = localns
            elif localns is None:
                localns = globalns
            if self.__forward_module__ is not None:
                globalns = getattr(sys.modules.get(self.__forward_module__, None), '__dict__', globalns)
            if type_params:
                # Type parameters of the owner are seen like locals, but a real local or global of the name wins.
                globalns, localns = dict(globalns), dict(localns)
                for param in type_params:
                    name = param.__name__
                    if not self.__forward_is_class__ or name not in globalns:
                        globalns[name] = param
                        localns.pop(name, None)
            type_ = _type_check(eval(self.__forward_code__, globalns, localns),
                                "Forward references must evaluate to types.",
                                is_argument=self.__forward_is_argument__,
                                allow_special_forms=self.__forward_is_class__)
            self.__forward_value__ = _eval_type(type_, globalns, localns, type_params,
                                                recursive_guard=recursive_guard | {self.__forward_arg__})
            self.__forward_evaluated__ = True
        return self.__forward_value__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return (self.__forward_arg__ == other.__forward_arg__
                    and self.__forward_value__ == other.__forward_value__)
        return (self.__forward_arg__ == other.__forward_arg__
                and self.__forward_module__ == other.__forward_module__)

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    if _v311:
        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]

    def __repr__(self):
        if self.__forward_module__ is None or not _v311:
            module_repr = ''
        else:
            module_repr = f', module={self.__forward_module__!r}'
        return f'ForwardRef({self.__forward_arg__!r}{module_repr})'


def _is_unpacked_typevartuple(x):
    return (not isinstance(x, type)) and getattr(x, '__typing_is_unpacked_typevartuple__', False)


def _is_typevar_like(x):
    kinds = (TypeVar, ParamSpec)
    return isinstance(x, kinds) or _is_unpacked_typevartuple(x)


# What the type variables do when an alias is subscripted. The built-in ones of 3.12 call these by name.

def _typevar_subst(self, arg):
    msg = "Parameters to generic types must be types."
    arg = _type_check(arg, msg, is_argument=True)
    if (isinstance(arg, _GenericAlias) and _v311 and arg.__origin__ is Unpack
            or isinstance(arg, GenericAlias) and getattr(arg, '__unpacked__', False)):
        raise TypeError(f"{arg} is not valid as type argument")
    return arg


def _typevar_prepare_subst(self, alias, args):
    # Fills in the default of a variable for which no argument was given.
    index = alias.__parameters__.index(self)
    if index < len(args):
        return args
    if index == len(args) and self.has_default():
        return (*args, self.__default__)
    raise TypeError(f"Too few arguments for {alias}")


def _typevartuple_prepare_subst(self, alias, args):
    # Gathers what the TypeVarTuple takes into one tuple in its place.
    params = alias.__parameters__
    index = params.index(self)
    if any(isinstance(param, TypeVarTuple) for param in params[index + 1:]):
        raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
    alen = len(args)
    plen = len(params)
    left = index
    right = plen - index - 1
    var_tuple_index = None
    fillarg = None
    for k, arg in enumerate(args):
        if not isinstance(arg, type):
            subargs = getattr(arg, '__typing_unpacked_tuple_args__', None)
            if subargs and len(subargs) == 2 and subargs[-1] is ...:
                if var_tuple_index is not None:
                    raise TypeError("More than one unpacked arbitrary-length tuple argument")
                var_tuple_index = k
                fillarg = subargs[0]
    if var_tuple_index is not None:
        left = min(left, var_tuple_index)
        right = min(right, alen - var_tuple_index - 1)
    elif left + right > alen:
        raise TypeError(f"Too few arguments for {alias};"
                        f" actual {alen}, expected at least {plen - 1}")
    if _v313 and left == alen - right and self.has_default():
        replacement = _unpack_args(self.__default__)
    else:
        replacement = args[left:alen - right]
    return (
        *args[:left],
        *([fillarg] * (index - left)),
        replacement,
        *([fillarg] * (plen - right - left - 1 - (index - left))),
        *args[alen - right:],
    )


def _paramspec_subst(self, arg):
    if isinstance(arg, (list, tuple)):
        arg = tuple(_type_check(a, "Expected a type.") for a in arg)
    elif not _is_param_expr(arg):
        raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}")
    return arg


def _paramspec_prepare_subst(self, alias, args):
    params = alias.__parameters__
    i = params.index(self)
    if _v313 and i == len(args) and self.has_default():
        args = [*args, self.__default__]
    if i >= len(args):
        raise TypeError(f"Too few arguments for {alias}")
    if len(params) == 1 and not _is_param_expr(args[0]):
        # C[int, str] for the only parameter of C, a ParamSpec, means C[[int, str]].
        assert i == 0
        args = (args,)
    elif isinstance(args[i], list):
        args = (*args[:i], tuple(args[i]), *args[i + 1:])
    return args


if not _v312:
    def _caller(depth=1, default='__main__'):
        try:
            return sys._getframe(depth + 1).f_globals.get('__name__', default)
        except (AttributeError, ValueError):
            return None

    class _Immutable:
        __slots__ = ()

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

    def _set_bound(self, bound, covariant, contravariant):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        self.__covariant__ = bool(covariant)
        self.__contravariant__ = bool(contravariant)
        self.__bound__ = _type_check(bound, "Bound must be a type.") if bound else None

    class _TypeVarLike(_Immutable):
        __slots__ = ()

        def __or__(self, right):
            return Union[self, right]

        def __ror__(self, left):
            return Union[left, self]

        def __repr__(self):
            if self.__covariant__:
                prefix = '+'
            elif self.__contravariant__:
                prefix = '-'
            else:
                prefix = '~'
            return prefix + self.__name__

        def __reduce__(self):
            return self.__name__

    class TypeVar(_Final, _TypeVarLike, _root=True):
        def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
            self.__name__ = name
            _set_bound(self, bound, covariant, contravariant)
            if constraints and bound is not None:
                raise TypeError("Constraints cannot be combined with bound=...")
            if constraints and len(constraints) == 1:
                raise TypeError("A single constraint is not allowed")
            msg = "TypeVar(name, constraint, ...): constraints must be types."
            self.__constraints__ = tuple(_type_check(t, msg) for t in constraints)
            def_mod = _caller()
            if def_mod != 'typing':
                self.__module__ = def_mod

        __typing_subst__ = _typevar_subst

    class ParamSpecArgs(_Final, _Immutable, _root=True):
        def __init__(self, origin):
            self.__origin__ = origin

        def __repr__(self):
            return f"{self.__origin__.__name__}.args"

        def __eq__(self, other):
            if not isinstance(other, ParamSpecArgs):
                return NotImplemented
            return self.__origin__ == other.__origin__

        if _v311:
            def __mro_entries__(self, bases):
                raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")

    class ParamSpecKwargs(_Final, _Immutable, _root=True):
        def __init__(self, origin):
            self.__origin__ = origin

        def __repr__(self):
            return f"{self.__origin__.__name__}.kwargs"

        def __eq__(self, other):
            if not isinstance(other, ParamSpecKwargs):
                return NotImplemented
            return self.__origin__ == other.__origin__

        if _v311:
            def __mro_entries__(self, bases):
                raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")

    class ParamSpec(_Final, _TypeVarLike, _root=True):
        @property
        def args(self):
            return ParamSpecArgs(self)

        @property
        def kwargs(self):
            return ParamSpecKwargs(self)

        def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
            self.__name__ = name
            _set_bound(self, bound, covariant, contravariant)
            def_mod = _caller()
            if def_mod != 'typing':
                self.__module__ = def_mod

        __typing_subst__ = _paramspec_subst
        __typing_prepare_subst__ = _paramspec_prepare_subst

    if _v311:
        class TypeVarTuple(_Final, _Immutable, _root=True):
            def __init__(self, name):
                self.__name__ = name
                def_mod = _caller()
                if def_mod != 'typing':
                    self.__module__ = def_mod

            def __iter__(self):
                yield Unpack[self]

            def __repr__(self):
                return self.__name__

            def __reduce__(self):
                return self.__name__

            def __typing_subst__(self, arg):
                raise TypeError("Substitution of bare TypeVarTuple is not supported")

            __typing_prepare_subst__ = _typevartuple_prepare_subst

            def __mro_entries__(self, bases):
                raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")

        for _kind in (TypeVar, ParamSpec):
            def _refuse(self, bases):
                raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")
            _refuse.__name__ = '__mro_entries__'
            _kind.__mro_entries__ = _refuse
        del _kind, _refuse
    else:
        class TypeVarTuple(_Final, _Immutable, _root=True):
            # Not public before 3.11; nothing is ever an instance of it.
            pass


def _is_dunder(attr):
    return attr.startswith('__') and attr.endswith('__')


class _BaseGenericAlias(_Final, _root=True):
    def __init__(self, origin, *, inst=True, name=None):
        self._inst = inst
        self._name = name
        self.__origin__ = origin
        self.__slots__ = None

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        result = self.__origin__(*args, **kwargs)
        try:
            result.__orig_class__ = self
        except AttributeError:
            pass
        except Exception:
            # A class may refuse attributes in its own way.
            if not _v313:
                raise
        return result

    def __mro_entries__(self, bases):
        res = []
        if self.__origin__ not in bases:
            res.append(self.__origin__)
        # Generic itself goes in where nothing after this base brings it along.
        i = bases.index(self)
        for b in bases[i + 1:]:
            if isinstance(b, _BaseGenericAlias):
                break
            if not isinstance(b, type):
                entries = getattr(b, '__mro_entries__', None) if _v313 else None
                new_bases = entries(bases) if entries else None
                if isinstance(new_bases, tuple) and any(isinstance(b2, type) and issubclass(b2, Generic)
                                                        for b2 in new_bases):
                    break
            elif issubclass(b, Generic):
                break
        else:
            res.append(Generic)
        return tuple(res)

    def __getattr__(self, attr):
        if attr in {'__origin__', '__args__'}:
            return super().__getattr__(attr)
        if attr in {'__name__', '__qualname__'}:
            return self._name or self.__origin__.__name__
        if '__origin__' in self.__dict__ and not _is_dunder(attr):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __setattr__(self, attr, val):
        if _is_dunder(attr) or attr in {'_name', '_inst', '_nparams', '_defaults', '_paramspec_tvars', '_typevar_types'}:
            super().__setattr__(attr, val)
        else:
            setattr(self.__origin__, attr, val)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __dir__(self):
        return list(set(super().__dir__() + [attr for attr in dir(self.__origin__) if not _is_dunder(attr)]))


class _GenericAlias(_BaseGenericAlias, _root=True):
    def __init__(self, origin, args, *, inst=True, name=None, _paramspec_tvars=False):
        super().__init__(origin, inst=inst, name=name)
        if not isinstance(args, tuple):
            args = (args,)
        self.__args__ = tuple(... if a is _TypingEllipsis else () if a is _TypingEmpty else a for a in args)
        enforce = {'enforce_default_ordering': origin in (Generic, Protocol)} if _v313 else {}
        self.__parameters__ = _collect_type_parameters(args, **enforce)
        if not _v311:
            self._paramspec_tvars = _paramspec_tvars
            if not _paramspec_tvars:
                # Only Generic, Callable and Concatenate know parameter specifications there.
                self.__parameters__ = tuple(p for p in self.__parameters__ if isinstance(p, TypeVar))
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    @_tp_cache
    def __getitem__(self, args):
        if self.__origin__ in (Generic, Protocol):
            raise TypeError(f"Cannot subscript already-subscripted {self}")
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if not isinstance(args, tuple):
            args = (args,)
        args = _unpack_args(*(_type_convert(p) for p in args))
        new_args = self._determine_new_args(tuple(args))
        return self.copy_with(new_args)

    def _determine_new_args(self, args):
        params = self.__parameters__
        for param in params:
            prepare = getattr(param, '__typing_prepare_subst__', None)
            if prepare is not None:
                args = prepare(self, args)
        alen = len(args)
        plen = len(params)
        if alen != plen:
            raise TypeError(f"Too {'many' if alen > plen else 'few'} arguments for {self};"
                            f" actual {alen}, expected {plen}")
        new_arg_by_param = dict(zip(params, args))
        return tuple(self._make_substitution(self.__args__, new_arg_by_param))

    def _make_substitution(self, args, new_arg_by_param):
        new_args = []
        for old_arg in args:
            if isinstance(old_arg, type):
                if not isinstance(old_arg, GenericAlias):
                    new_args.append(old_arg)
                    continue
            substfunc = getattr(old_arg, '__typing_subst__', None)
            if substfunc:
                new_arg = substfunc(new_arg_by_param[old_arg])
            else:
                subparams = getattr(old_arg, '__parameters__', ())
                if not subparams:
                    new_arg = old_arg
                else:
                    subargs = []
                    for x in subparams:
                        if isinstance(x, TypeVarTuple):
                            subargs.extend(new_arg_by_param[x])
                        else:
                            subargs.append(new_arg_by_param[x])
                    new_arg = old_arg[tuple(subargs)]
            if self.__origin__ == collections.abc.Callable and isinstance(new_arg, tuple):
                # The arguments of a callable are kept flat.
                new_args.extend(new_arg)
            elif _is_unpacked_typevartuple(old_arg):
                new_args.extend(new_arg)
            elif isinstance(old_arg, tuple):
                new_args.append(tuple(self._make_substitution(old_arg, new_arg_by_param)))
            else:
                new_args.append(new_arg)
        return new_args

    def copy_with(self, args):
        if not _v311:
            return self.__class__(self.__origin__, args, name=self._name, inst=self._inst,
                                  _paramspec_tvars=self._paramspec_tvars)
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst)

    def __repr__(self):
        name = 'typing.' + self._name if self._name else _type_repr(self.__origin__)
        if self.__args__:
            args = ", ".join([_type_repr(a) for a in self.__args__])
        elif _v311:
            args = "()"
        else:
            args = "()" if self._name == 'Tuple' else ""
        return f'{name}[{args}]'

    def __reduce__(self):
        origin = globals()[self._name] if self._name else self.__origin__
        args = tuple(self.__args__)
        if len(args) == 1 and not isinstance(args[0], tuple):
            args, = args
        return operator.getitem, (origin, args)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            # An alias of a built-in or abstract collection.
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            if Protocol in bases:
                return ()
            i = bases.index(self)
            for b in bases[i + 1:]:
                if isinstance(b, _BaseGenericAlias) and b is not self:
                    return ()
        return (self.__origin__,)

    if _v311:
        def __iter__(self):
            yield Unpack[self]


class _SpecialGenericAlias(*((_NotIterable,) if _v311 else ()), _BaseGenericAlias, _root=True):
    def __init__(self, origin, nparams, *, inst=True, name=None, defaults=()):
        if name is None:
            name = origin.__name__
        super().__init__(origin, inst=inst, name=name)
        self._nparams = nparams
        self._defaults = defaults
        if origin.__module__ == 'builtins':
            self.__doc__ = f'A generic version of {origin.__qualname__}.'
        else:
            self.__doc__ = f'A generic version of {origin.__module__}.{origin.__qualname__}.'

    @_tp_cache
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        msg = "Parameters to generic types must be types."
        params = tuple(_type_check(p, msg) for p in params)
        if self._defaults and len(params) < self._nparams and len(params) + len(self._defaults) >= self._nparams:
            params = (*params, *self._defaults[len(params) - self._nparams:])
        actual_len = len(params)
        if actual_len != self._nparams:
            if self._defaults:
                expected = f"at least {self._nparams - len(self._defaults)}"
            else:
                expected = str(self._nparams)
            if not self._nparams:
                raise TypeError(f"{self} is not a generic class")
            raise TypeError(f"Too {'many' if actual_len > self._nparams else 'few'} arguments for {self};"
                            f" actual {actual_len}, expected {expected}")
        return self.copy_with(params)

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return 'typing.' + self._name

    def __subclasscheck__(self, cls):
        if isinstance(cls, _SpecialGenericAlias):
            return issubclass(cls.__origin__, self.__origin__)
        if not isinstance(cls, _GenericAlias):
            return issubclass(cls, self.__origin__)
        return super().__subclasscheck__(cls)

    def __reduce__(self):
        return self._name

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]


class _DeprecatedGenericAlias(_SpecialGenericAlias, _root=True):
    def __init__(self, origin, nparams, *, removal_version, inst=True, name=None):
        super().__init__(origin, nparams, inst=inst, name=name)
        self.__removal_version = removal_version if False else None
        self.__dict__['_removal'] = removal_version

    def __setattr__(self, attr, val):
        if attr.endswith('__removal_version'):
            return
        super().__setattr__(attr, val)

    def __instancecheck__(self, inst):
        import warnings
        warnings._deprecated(f"{self.__module__}.{self._name}", remove=self.__dict__['_removal'])
        return super().__instancecheck__(inst)


class _CallableGenericAlias(*((_NotIterable,) if _v311 else ()), _GenericAlias, _root=True):
    def __repr__(self):
        assert self._name == 'Callable'
        args = self.__args__
        if len(args) == 2 and _is_param_expr(args[0]):
            return super().__repr__()
        return (f'typing.Callable'
                f'[[{", ".join([_type_repr(a) for a in args[:-1]])}], '
                f'{_type_repr(args[-1])}]')

    def __reduce__(self):
        args = self.__args__
        if not (len(args) == 2 and _is_param_expr(args[0])):
            args = list(args[:-1]), args[-1]
        return operator.getitem, (Callable, args)


class _CallableType(_SpecialGenericAlias, _root=True):
    def copy_with(self, params):
        return _CallableGenericAlias(self.__origin__, params, name=self._name, inst=self._inst,
                                     **({} if _v312 else {'_paramspec_tvars': True}))

    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = params
        if isinstance(args, list):
            params = (tuple(args), result)
        else:
            params = (args, result)
        return self.__getitem_inner__(params)

    @_tp_cache
    def __getitem_inner__(self, params):
        args, result = params
        msg = "Callable[args, result]: result must be a type."
        result = _type_check(result, msg)
        if args is Ellipsis:
            return self.copy_with((_TypingEllipsis, result))
        if not isinstance(args, tuple):
            args = (args,)
        args = tuple(_type_convert(arg) for arg in args)
        return self.copy_with(args + (result,))


class _TupleType(_SpecialGenericAlias, _root=True):
    @_tp_cache
    def __getitem__(self, params):
        if not isinstance(params, tuple):
            params = (params,)
        if not _v311 and params == ():
            return self.copy_with((_TypingEmpty,))
        if len(params) >= 2 and params[-1] is ...:
            msg = "Tuple[t, ...]: t must be a type."
            params = tuple(_type_check(p, msg) for p in params[:-1])
            return self.copy_with((*params, _TypingEllipsis))
        msg = "Tuple[t0, t1, ...]: each t must be a type."
        params = tuple(_type_check(p, msg) for p in params)
        return self.copy_with(params)


class _TypingEllipsis:
    pass


class _TypingEmpty:
    pass


class _UnionGenericAlias(*((_NotIterable,) if _v311 else ()), _GenericAlias, _root=True):
    def copy_with(self, params):
        return Union[params]

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, types.UnionType)):
            return NotImplemented
        try:
            return set(self.__args__) == set(other.__args__)
        except TypeError:
            return (len(self.__args__) == len(other.__args__)
                    and all(arg in other.__args__ for arg in self.__args__))

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2:
            if args[0] is type(None):
                return f'typing.Optional[{_type_repr(args[1])}]'
            if args[1] is type(None):
                return f'typing.Optional[{_type_repr(args[0])}]'
        if not _v311:
            return 'typing.Union[' + ', '.join([_type_repr(a) for a in args]) + ']'
        return super().__repr__() if self._name != 'Optional' else 'typing.' + 'Union[' + ', '.join(
            [_type_repr(a) for a in args]) + ']'

    def __instancecheck__(self, obj):
        if _v312:
            for cls in self.__args__:
                if isinstance(obj, cls):
                    return True
            return False
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        for arg in self.__args__:
            if issubclass(cls, arg):
                return True
        return False if _v312 else None

    def __reduce__(self):
        func, (origin, args) = super().__reduce__()
        return func, (Union, args)


def _value_and_type_iter(parameters):
    return ((p, type(p)) for p in parameters)


class _LiteralGenericAlias(_GenericAlias, _root=True):
    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        return set(_value_and_type_iter(self.__args__)) == set(_value_and_type_iter(other.__args__))

    def __hash__(self):
        return hash(frozenset(_value_and_type_iter(self.__args__)))


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, params):
        if isinstance(params[-1], (list, tuple)):
            return (*params[:-1], *params[-1])
        if isinstance(params[-1], _ConcatenateGenericAlias):
            params = (*params[:-1], *params[-1].__args__)
        elif not _v311 and not isinstance(params[-1], ParamSpec):
            raise TypeError("The last parameter to Concatenate should be a ParamSpec variable.")
        return super().copy_with(params)


if _v311:
    class _UnpackGenericAlias(_GenericAlias, _root=True):
        def __repr__(self):
            if _v312:
                return f'typing.Unpack[{_type_repr(self.__args__[0])}]'
            return '*' + repr(self.__args__[0])

        def __getitem__(self, args):
            if self.__typing_is_unpacked_typevartuple__:
                return args
            return super().__getitem__(args)

        @property
        def __typing_unpacked_tuple_args__(self):
            assert self.__origin__ is Unpack
            assert len(self.__args__) == 1
            arg, = self.__args__
            if isinstance(arg, (_GenericAlias, types.GenericAlias)):
                if arg.__origin__ is not tuple:
                    raise TypeError("Unpack[...] must be used with a tuple type")
                return arg.__args__
            return None

        @property
        def __typing_is_unpacked_typevartuple__(self):
            assert self.__origin__ is Unpack
            assert len(self.__args__) == 1
            return isinstance(self.__args__[0], TypeVarTuple)


# Generic: what subscripting and subclassing it does.

def _generic_class_getitem(cls, params):
    if not isinstance(params, tuple):
        params = (params,)
    params = tuple(_type_convert(p) for p in params)
    is_generic_or_protocol = cls in (Generic, Protocol)
    if is_generic_or_protocol:
        if not params:
            if _v311:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        if not all(_is_typevar_like(p) for p in params):
            if _v311:
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables "
                                f"or parameter specification variables.")
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables "
                            f"or parameter specification variables.")
        if len(set(params)) != len(params):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
    else:
        if not params and not _v311:
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        # Subscripting a subclass of Generic.
        for param in cls.__parameters__:
            prepare = getattr(param, '__typing_prepare_subst__', None)
            if prepare is not None:
                params = prepare(cls, params)
        if _v313:
            _check_generic_specialization(cls, params)
        else:
            _check_generic(cls, params, len(cls.__parameters__))
        new_args = []
        for param, new_arg in zip(cls.__parameters__, params):
            if isinstance(param, TypeVarTuple):
                new_args.extend(new_arg)
            else:
                new_args.append(new_arg)
        params = tuple(new_args)
    return _GenericAlias(cls, params, **({} if _v312 else {'_paramspec_tvars': True}))


def _generic_init_subclass(cls, *args, **kwargs):
    super(Generic, cls).__init_subclass__(*args, **kwargs)
    tvars = []
    if '__orig_bases__' in cls.__dict__:
        error = Generic in cls.__orig_bases__
    else:
        error = Generic in cls.__bases__ and cls.__name__ != 'Protocol' and type(cls) is not _TypedDictMeta
    if error:
        raise TypeError("Cannot inherit from plain Generic")
    if '__orig_bases__' in cls.__dict__:
        tvars = _collect_type_parameters(cls.__orig_bases__)
        gvars = None
        for base in cls.__orig_bases__:
            if isinstance(base, _GenericAlias) and base.__origin__ is Generic:
                if gvars is not None:
                    raise TypeError("Cannot inherit from Generic[...] multiple times.")
                gvars = base.__parameters__
        if gvars is not None:
            # Generic[...] sets the order, and must name all.
            tvarset = set(tvars)
            gvarset = set(gvars)
            if not tvarset <= gvarset:
                s_vars = ', '.join(str(t) for t in tvars if t not in gvarset)
                s_args = ', '.join(str(g) for g in gvars)
                raise TypeError(f"Some type variables ({s_vars}) are not listed in Generic[{s_args}]")
            tvars = gvars
    cls.__parameters__ = tuple(tvars)


if not _v312:
    class Generic:
        __slots__ = ()
        _is_protocol = False

        @_tp_cache
        def __class_getitem__(cls, params):
            return _generic_class_getitem(cls, params)

        def __init_subclass__(cls, *args, **kwargs):
            _generic_init_subclass(cls, *args, **kwargs)


# Protocols.

_TYPING_INTERNALS = frozenset({
    '__parameters__', '__orig_bases__', '__orig_class__', '_is_protocol', '_is_runtime_protocol', '__protocol_attrs__',
    '__non_callable_proto_members__', '__callable_proto_members_only__', '__type_params__',
})
_SPECIAL_NAMES = frozenset({
    '__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__', '__new__', '__slots__',
    '__subclasshook__', '__weakref__', '__class_getitem__', '__match_args__', '__static_attributes__', '__firstlineno__',
})
EXCLUDED_ATTRIBUTES = _TYPING_INTERNALS | _SPECIAL_NAMES | {'_MutableMapping__marker'}


def _get_protocol_attrs(cls):
    attrs = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ in {'Protocol', 'Generic'}:
            continue
        annotations = getattr(base, '__annotations__', {})
        for attr in (*base.__dict__, *annotations):
            if not attr.startswith('_abc_') and attr not in EXCLUDED_ATTRIBUTES:
                attrs.add(attr)
    return attrs


def _no_init_or_replace_init(self, *args, **kwargs):
    # A protocol's __init__ when an implicit one is wanted: finds the real one of the concrete class, and puts it there.
    cls = type(self)
    if cls._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    if cls.__init__ is not _no_init_or_replace_init:
        return
    for base in cls.__mro__:
        init = base.__dict__.get('__init__', _no_init_or_replace_init)
        if init is not _no_init_or_replace_init:
            cls.__init__ = init
            break
    else:
        cls.__init__ = object.__init__
    cls.__init__(self, *args, **kwargs)


def _caller_module(depth=1, default='__main__'):
    try:
        return sys._getframemodulename(depth + 1) or default
    except AttributeError:
        pass
    try:
        return sys._getframe(depth + 1).f_globals.get('__name__', default)
    except (AttributeError, ValueError):
        return None


def _allow_reckless_class_checks(depth=2):
    # abc and functools ask about any class, and must not be refused.
    return _caller_module(depth) in {'abc', 'functools', '_py_abc', None}


_PROTO_ALLOWLIST = {
    'collections.abc': ['Callable', 'Awaitable', 'Iterable', 'Iterator', 'AsyncIterable', *(['AsyncIterator'] if _v313 else []),
                        'Hashable', 'Sized', 'Container', 'Collection', 'Reversible', *(['Buffer'] if _v312 else [])],
    'contextlib': ['AbstractContextManager', 'AbstractAsyncContextManager'],
}


def _getattr_static(obj, name):
    from inspect import getattr_static
    return getattr_static(obj, name)


def _proto_attrs(cls):
    attrs = cls.__dict__.get('__protocol_attrs__')
    return _get_protocol_attrs(cls) if attrs is None else attrs


def _data_members(cls):
    return {attr for attr in _proto_attrs(cls) if not callable(getattr(cls, attr, None))}


class _ProtocolMeta(ABCMeta):
    if _v312:
        def __new__(mcls, name, bases, namespace, /, **kwargs):
            if name == "Protocol" and bases == (Generic,):
                pass
            elif {Protocol, Generic} & set(bases):
                for base in bases:
                    if not (base in {object, Generic}
                            or base.__name__ in _PROTO_ALLOWLIST.get(base.__module__, [])
                            or issubclass(base, Generic) and getattr(base, "_is_protocol", False)):
                        raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
            return super().__new__(mcls, name, bases, namespace, **kwargs)

        def __init__(cls, *args, **kwargs):
            if getattr(cls, "_is_protocol", False):
                cls.__protocol_attrs__ = _get_protocol_attrs(cls)
                if not _v313:
                    cls.__callable_proto_members_only__ = not _data_members(cls)

        def __subclasscheck__(cls, other):
            if cls is Protocol:
                return type.__subclasscheck__(cls, other)
            if (getattr(cls, '_is_protocol', False) and not _allow_reckless_class_checks()):
                if not isinstance(other, type):
                    raise TypeError('issubclass() arg 1 must be a class')
                if not getattr(cls, '_is_runtime_protocol', False):
                    raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
                if _data_members(cls) and cls.__dict__.get("__subclasshook__") is _proto_hook_method:
                    if _v313:
                        names = str(sorted(_data_members(cls)))[1:-1]
                        raise TypeError("Protocols with non-method members don't support issubclass()."
                                        f" Non-method members: {names}.")
                    raise TypeError("Protocols with non-method members don't support issubclass()")
            return super().__subclasscheck__(other)

        def __instancecheck__(cls, instance):
            if cls is Protocol:
                return type.__instancecheck__(cls, instance)
            if not getattr(cls, "_is_protocol", False):
                return super().__instancecheck__(instance)
            if not getattr(cls, '_is_runtime_protocol', False) and not _allow_reckless_class_checks():
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            if super().__instancecheck__(instance):
                return True
            data = _data_members(cls)
            for attr in cls.__protocol_attrs__:
                try:
                    val = _getattr_static(instance, attr)
                except AttributeError:
                    break
                if val is None and attr not in data:
                    # None blocks a method.
                    break
            else:
                return True
            return False
    else:
        def __instancecheck__(cls, instance):
            if (getattr(cls, '_is_protocol', False) and not getattr(cls, '_is_runtime_protocol', False)
                    and not _allow_reckless_class_checks(depth=2)):
                raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
            data = _data_members(cls) if getattr(cls, '_is_protocol', False) else ()
            if ((not getattr(cls, '_is_protocol', False) or not data)
                    and issubclass(instance.__class__, cls)):
                return True
            if cls._is_protocol:
                if all(hasattr(instance, attr)
                       and (not callable(getattr(cls, attr, None)) or getattr(instance, attr) is not None)
                       for attr in _get_protocol_attrs(cls)):
                    return True
            return super().__instancecheck__(instance)


def _proto_hook(cls, other):
    if not cls.__dict__.get('_is_protocol', False):
        return NotImplemented
    if not _v312:
        if not getattr(cls, '_is_runtime_protocol', False):
            if _allow_reckless_class_checks(depth=3):
                return NotImplemented
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if _data_members(cls):
            if _allow_reckless_class_checks(depth=3):
                return NotImplemented
            raise TypeError("Protocols with non-method members don't support issubclass()")
        if not isinstance(other, type):
            raise TypeError('issubclass() arg 1 must be a class')
    for attr in _proto_attrs(cls):
        for base in other.__mro__:
            if attr in base.__dict__:
                if base.__dict__[attr] is None:
                    return NotImplemented
                break
            annotations = getattr(base, '__annotations__', {})
            if (isinstance(annotations, collections.abc.Mapping) and attr in annotations
                    and issubclass(other, Generic) and getattr(other, '_is_protocol', False)):
                break
        else:
            return NotImplemented
    return True


_proto_hook_method = classmethod(_proto_hook)


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        # A class is a protocol only if it names Protocol as a direct base.
        if not cls.__dict__.get('_is_protocol', False):
            cls._is_protocol = any(b is Protocol for b in cls.__bases__)
        if '__subclasshook__' not in cls.__dict__:
            if _v312:
                cls.__subclasshook__ = _proto_hook_method
            else:
                cls.__subclasshook__ = functools.partial(_proto_hook, cls)
                cls.__subclasshook__ = _bound_hook(cls)
        if not _v312 and cls._is_protocol:
            for base in cls.__bases__:
                if not (base in (object, Generic)
                        or base.__module__ in _PROTO_ALLOWLIST and base.__name__ in _PROTO_ALLOWLIST[base.__module__]
                        or issubclass(base, Generic) and base._is_protocol):
                    raise TypeError('Protocols can only inherit from other protocols, got %r' % base)
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init_or_replace_init


def _bound_hook(cls):
    def _proto_hook_for(other):
        return _proto_hook(cls, other)
    _proto_hook_for.__name__ = '_proto_hook'
    return _proto_hook_for


def runtime_checkable(cls):
    if not (isinstance(cls, type) and issubclass(cls, Generic)) or not getattr(cls, '_is_protocol', False):
        raise TypeError('@runtime_checkable can be only applied to protocol classes, got %r' % cls)
    cls._is_runtime_protocol = True
    if _v313:
        cls.__non_callable_proto_members__ = set()
        for attr in cls.__protocol_attrs__:
            try:
                is_callable = callable(getattr(cls, attr, None))
            except Exception as e:
                raise TypeError(f"Failed to determine whether protocol member {attr!r} is a method member") from e
            if not is_callable:
                cls.__non_callable_proto_members__.add(attr)
    return cls


# Annotated.

class _AnnotatedAlias(*((_NotIterable,) if _v311 else ()), _GenericAlias, _root=True):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            metadata = origin.__metadata__ + metadata
            origin = origin.__origin__
        super().__init__(origin, origin, **({'name': 'Annotated'} if _v313 else {}))
        self.__metadata__ = metadata

    def copy_with(self, params):
        assert len(params) == 1
        return _AnnotatedAlias(params[0], self.__metadata__)

    def __repr__(self):
        return "typing.Annotated[{}, {}]".format(
            _type_repr(self.__origin__), ", ".join(repr(a) for a in self.__metadata__))

    def __reduce__(self):
        return operator.getitem, (Annotated, (self.__origin__,) + self.__metadata__)

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __getattr__(self, attr):
        if attr in {'__name__', '__qualname__'}:
            return 'Annotated'
        return super().__getattr__(attr)

    if _v312:
        def __mro_entries__(self, bases):
            return (self.__origin__,)


def _annotated_getitem(params):
    if not isinstance(params, tuple) or len(params) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    if _v311 and _is_unpacked_typevartuple(params[0]):
        raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
    msg = "Annotated[t, ...]: t must be a type."
    origin = _type_check(params[0], msg, allow_special_forms=True)
    return _AnnotatedAlias(origin, tuple(params[1:]))


if _v313:
    @_TypedCacheSpecialForm
    @_tp_cache(typed=True)
    def Annotated(self, *params):
        return _annotated_getitem(params)
else:
    class Annotated:
        __slots__ = ()

        def __new__(cls, *args, **kwargs):
            raise TypeError("Type Annotated cannot be instantiated.")

        if _v311:
            def __class_getitem__(cls, params):
                if not isinstance(params, tuple):
                    params = (params,)
                return cls._class_getitem_inner(cls, *params)

            @_tp_cache(typed=True)
            def _class_getitem_inner(cls, *params):
                return _annotated_getitem(params)
        else:
            @_tp_cache
            def __class_getitem__(cls, params):
                return _annotated_getitem(params)

        def __init_subclass__(cls, *args, **kwargs):
            raise TypeError("Cannot subclass {}.Annotated".format(cls.__module__))


# Functions on hints.

def cast(typ, val):
    return val


if _v311:
    def assert_type(val, typ, /):
        return val

    _ASSERT_NEVER_REPR_MAX_LENGTH = 100

    def assert_never(arg, /):
        value = repr(arg)
        if len(value) > _ASSERT_NEVER_REPR_MAX_LENGTH:
            value = value[:_ASSERT_NEVER_REPR_MAX_LENGTH] + '...'
        raise AssertionError(f"Expected code to be unreachable, but got: {value}")

    def reveal_type(obj, /):
        print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
        return obj

    def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                            field_specifiers=(), **kwargs):
        def decorator(cls_or_fn):
            cls_or_fn.__dataclass_transform__ = {
                "eq_default": eq_default,
                "order_default": order_default,
                "kw_only_default": kw_only_default,
                **({"frozen_default": frozen_default} if _v312 else {}),
                "field_specifiers": field_specifiers,
                "kwargs": kwargs,
            }
            return cls_or_fn
        return decorator

if _v312:
    def override(method, /):
        try:
            method.__override__ = True
        except (AttributeError, TypeError):
            pass
        return method


_allowed_types = (types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.ModuleType,
                  WrapperDescriptorType, MethodWrapperType, MethodDescriptorType)


def _get_defaults(func):
    # Parameters that default to None: their hints were Optional before 3.11.
    try:
        code = func.__code__
    except AttributeError:
        return {}
    names = code.co_varnames[:code.co_argcount]
    defaults = func.__defaults__ or ()
    res = dict(func.__kwdefaults__ or {})
    for name, value in zip(names[len(names) - len(defaults):], defaults):
        res[name] = value
    return res


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if getattr(obj, '__no_type_check__', None):
        return {}
    if isinstance(obj, type):
        hints = {}
        for base in reversed(obj.__mro__):
            if globalns is None:
                base_globals = getattr(sys.modules.get(base.__module__, None), '__dict__', {})
            else:
                base_globals = globalns
            ann = base.__dict__.get('__annotations__', {})
            if isinstance(ann, types.GetSetDescriptorType):
                ann = {}
            base_locals = dict(vars(base)) if localns is None else localns
            if localns is None and globalns is None:
                # Names of the class body hide those of its module only if they are not there.
                base_globals, base_locals = base_locals, base_globals
            for name, value in ann.items():
                if value is None:
                    value = type(None)
                if isinstance(value, str):
                    value = ForwardRef(value, is_argument=False, is_class=True)
                hints[name] = _eval_type(value, base_globals, base_locals, getattr(base, '__type_params__', ()))
        return hints if include_extras else {k: _strip_annotations(t) for k, t in hints.items()}

    if globalns is None:
        if isinstance(obj, types.ModuleType):
            globalns = obj.__dict__
        else:
            nsobj = obj
            while hasattr(nsobj, '__wrapped__'):
                nsobj = nsobj.__wrapped__
            globalns = getattr(nsobj, '__globals__', {})
        if localns is None:
            localns = globalns
    elif localns is None:
        localns = globalns
    hints = getattr(obj, '__annotations__', None)
    if hints is None:
        if isinstance(obj, _allowed_types):
            return {}
        raise TypeError('{!r} is not a module, class, method, or function.'.format(obj))
    defaults = {} if _v311 else _get_defaults(obj)
    hints = dict(hints)
    type_params = getattr(obj, '__type_params__', ())
    for name, value in hints.items():
        if value is None:
            value = type(None)
        if isinstance(value, str):
            value = ForwardRef(value, is_argument=not isinstance(obj, types.ModuleType), is_class=False)
        value = _eval_type(value, globalns, localns, type_params)
        if name in defaults and defaults[name] is None:
            value = Optional[value]
        hints[name] = value
    return hints if include_extras else {k: _strip_annotations(t) for k, t in hints.items()}


def _strip_annotations(t):
    if isinstance(t, _AnnotatedAlias):
        return _strip_annotations(t.__origin__)
    if _v311 and hasattr(t, "__origin__") and t.__origin__ in _requirement_forms():
        return _strip_annotations(t.__args__[0])
    if isinstance(t, (_GenericAlias, GenericAlias, types.UnionType)):
        stripped_args = tuple(_strip_annotations(a) for a in t.__args__)
        if stripped_args == t.__args__:
            return t
        if isinstance(t, _GenericAlias):
            return t.copy_with(stripped_args)
        if isinstance(t, GenericAlias):
            return GenericAlias(t.__origin__, stripped_args)
        return functools.reduce(operator.or_, stripped_args)
    return t


def _requirement_forms():
    return (Required, NotRequired, ReadOnly) if _v313 else (Required, NotRequired)


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, types.UnionType):
        return types.UnionType
    return None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, (_GenericAlias, GenericAlias)):
        res = tp.__args__
        if _should_unflatten_callable_args(tp, res):
            res = (list(res[:-1]), res[-1])
        return res
    if isinstance(tp, types.UnionType):
        return tp.__args__
    return ()


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


def no_type_check(arg):
    if isinstance(arg, type):
        for key in dir(arg):
            obj = getattr(arg, key)
            if (not hasattr(obj, '__qualname__') or obj.__qualname__ != f'{arg.__qualname__}.{obj.__name__}'
                    or getattr(obj, '__module__', None) != arg.__module__):
                continue
            if isinstance(obj, types.FunctionType):
                obj.__no_type_check__ = True
            if isinstance(obj, types.MethodType):
                obj.__func__.__no_type_check__ = True
            if isinstance(obj, type):
                no_type_check(obj)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def no_type_check_decorator(decorator):
    if _v313:
        import warnings
        warnings._deprecated("typing.no_type_check_decorator", remove=(3, 15))

    @functools.wraps(decorator)
    def wrapped_decorator(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return wrapped_decorator


def _overload_dummy(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. "
        "A series of @overload-decorated functions "
        "outside a stub module should always be followed "
        "by an implementation that is not @overload-ed.")


if _v311:
    # module -> qualified name -> first line -> function
    _overload_registry = defaultdict(functools.partial(defaultdict, dict))

    def overload(func):
        f = getattr(func, "__func__", func)
        try:
            _overload_registry[f.__module__][f.__qualname__][f.__code__.co_firstlineno] = func
        except AttributeError:
            pass
        return _overload_dummy

    def get_overloads(func):
        f = getattr(func, "__func__", func)
        mod_dict = _overload_registry.get(f.__module__, {})
        if f.__qualname__ not in mod_dict:
            return []
        return list(mod_dict[f.__qualname__].values())

    def clear_overloads():
        _overload_registry.clear()
else:
    def overload(func):
        return _overload_dummy


def final(f):
    if _v311:
        try:
            f.__final__ = True
        except (AttributeError, TypeError):
            pass
    return f


# Variables and aliases that the module offers.

T = TypeVar('T')
KT = TypeVar('KT')
VT = TypeVar('VT')
T_co = TypeVar('T_co', covariant=True)
V_co = TypeVar('V_co', covariant=True)
VT_co = TypeVar('VT_co', covariant=True)
T_contra = TypeVar('T_contra', contravariant=True)
CT_co = TypeVar('CT_co', covariant=True, bound=type)
AnyStr = TypeVar('AnyStr', bytes, str)

_alias = _SpecialGenericAlias

Hashable = _alias(collections.abc.Hashable, 0)
Awaitable = _alias(collections.abc.Awaitable, 1)
Coroutine = _alias(collections.abc.Coroutine, 3)
AsyncIterable = _alias(collections.abc.AsyncIterable, 1)
AsyncIterator = _alias(collections.abc.AsyncIterator, 1)
Iterable = _alias(collections.abc.Iterable, 1)
Iterator = _alias(collections.abc.Iterator, 1)
Reversible = _alias(collections.abc.Reversible, 1)
Sized = _alias(collections.abc.Sized, 0)
Container = _alias(collections.abc.Container, 1)
Collection = _alias(collections.abc.Collection, 1)
Callable = _CallableType(collections.abc.Callable, 2)
AbstractSet = _alias(collections.abc.Set, 1, name='AbstractSet')
MutableSet = _alias(collections.abc.MutableSet, 1)
Mapping = _alias(collections.abc.Mapping, 2)
MutableMapping = _alias(collections.abc.MutableMapping, 2)
Sequence = _alias(collections.abc.Sequence, 1)
MutableSequence = _alias(collections.abc.MutableSequence, 1)
if _v312:
    ByteString = _DeprecatedGenericAlias(collections.abc.ByteString, 0, removal_version=(3, 14))
else:
    ByteString = _alias(collections.abc.ByteString, 0)
Tuple = _TupleType(tuple, -1, inst=False, name='Tuple')
List = _alias(list, 1, inst=False, name='List')
Deque = _alias(collections.deque, 1, name='Deque')
Set = _alias(set, 1, inst=False, name='Set')
FrozenSet = _alias(frozenset, 1, inst=False, name='FrozenSet')
MappingView = _alias(collections.abc.MappingView, 1)
KeysView = _alias(collections.abc.KeysView, 1)
ItemsView = _alias(collections.abc.ItemsView, 2)
ValuesView = _alias(collections.abc.ValuesView, 1)
Dict = _alias(dict, 2, inst=False, name='Dict')
DefaultDict = _alias(collections.defaultdict, 2, name='DefaultDict')
OrderedDict = _alias(collections.OrderedDict, 2)
Counter = _alias(collections.Counter, 1)
ChainMap = _alias(collections.ChainMap, 2)
if _v313:
    Generator = _alias(collections.abc.Generator, 3, defaults=(types.NoneType, types.NoneType))
    AsyncGenerator = _alias(collections.abc.AsyncGenerator, 2, defaults=(types.NoneType,))
else:
    Generator = _alias(collections.abc.Generator, 3)
    AsyncGenerator = _alias(collections.abc.AsyncGenerator, 2)
Type = _alias(type, 1, inst=False, name='Type')

if _v313:
    def __getattr__(attr):
        if attr in {"Pattern", "Match"}:
            import re
            obj = _alias(getattr(re, attr), 1)
        elif attr in {"ContextManager", "AsyncContextManager"}:
            import contextlib
            obj = _alias(getattr(contextlib, f"Abstract{attr}"), 2, name=attr, defaults=(bool | None,))
        elif attr == "_collect_parameters":
            import warnings
            warnings.warn("The private _collect_parameters function is deprecated and will be removed in a future "
                          "version of Python. Any use of private functions is discouraged and may break in the future.",
                          DeprecationWarning, stacklevel=2)
            obj = _collect_type_parameters
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {attr!r}")
        globals()[attr] = obj
        return obj

    del _collect_parameters
else:
    ContextManager = _alias(contextlib.AbstractContextManager, 1, name='ContextManager')
    AsyncContextManager = _alias(contextlib.AbstractAsyncContextManager, 1, name='AsyncContextManager')
    Pattern = _alias(stdlib_re.Pattern, 1)
    Match = _alias(stdlib_re.Match, 1)


@runtime_checkable
class SupportsInt(Protocol):
    __slots__ = ()

    @abstractmethod
    def __int__(self) -> int:
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    __slots__ = ()

    @abstractmethod
    def __float__(self) -> float:
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    __slots__ = ()

    @abstractmethod
    def __complex__(self) -> complex:
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    __slots__ = ()

    @abstractmethod
    def __bytes__(self) -> bytes:
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    __slots__ = ()

    @abstractmethod
    def __index__(self) -> int:
        pass


@runtime_checkable
class SupportsAbs(Protocol[T_co]):
    __slots__ = ()

    @abstractmethod
    def __abs__(self) -> T_co:
        pass


@runtime_checkable
class SupportsRound(Protocol[T_co]):
    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits: int = 0) -> T_co:
        pass


# NamedTuple and TypedDict: functions or metaclasses behind names that one can also inherit from.

_prohibited = frozenset({'__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults',
                         '_field_types', '_make', '_replace', '_asdict', '_source'})
_special = frozenset({'__module__', '__name__', '__annotations__'})


def _make_nmtuple(name, types, module, defaults=()):
    fields = [n for n, t in types]
    types = {n: _type_check(t, f"field {n} annotation must be a type") for n, t in types}
    nm_tpl = collections.namedtuple(name, fields, defaults=defaults, module=module)
    nm_tpl.__annotations__ = nm_tpl.__new__.__annotations__ = types
    return nm_tpl


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        if _v311:
            assert _NamedTuple in bases
            for base in bases:
                if base is not _NamedTuple and base is not Generic:
                    raise TypeError('can only inherit from a NamedTuple type and Generic')
            bases = tuple(tuple if base is _NamedTuple else base for base in bases)
        else:
            assert bases[0] is _NamedTuple
        types = ns.get('__annotations__', {})
        default_names = []
        for field_name in types:
            if field_name in ns:
                default_names.append(field_name)
            elif default_names:
                raise TypeError(f"Non-default namedtuple field {field_name} "
                                f"cannot follow default field"
                                f"{'s' if len(default_names) > 1 else ''} "
                                f"{', '.join(default_names)}")
        nm_tpl = _make_nmtuple(typename, types.items(), defaults=[ns[n] for n in default_names],
                               module=ns['__module__'])
        if _v311:
            nm_tpl.__bases__ = bases
            if Generic in bases:
                nm_tpl.__class_getitem__ = classmethod(_generic_class_getitem)
        for key, val in ns.items():
            if key in _prohibited:
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in _special:
                if key not in nm_tpl._fields:
                    setattr(nm_tpl, key, val)
                if _v313 and key not in nm_tpl._fields or _v313:
                    try:
                        set_name = type(val).__set_name__
                    except AttributeError:
                        pass
                    else:
                        try:
                            set_name(val, nm_tpl, key)
                        except BaseException as e:
                            e.add_note(f"Error calling __set_name__ on {type(val).__name__!r} "
                                       f"instance {key!r} in {typename!r}")
                            raise
        if _v311 and Generic in bases:
            nm_tpl.__init_subclass__()
        return nm_tpl


if _v313:
    def NamedTuple(typename, fields=_sentinel, /, **kwargs):
        if fields is _sentinel:
            if kwargs:
                deprecated_thing = "Creating NamedTuple classes using keyword arguments"
                deprecation_msg = "{name} is deprecated and will be disallowed in Python {remove}. " \
                                  "Use the class-based or functional syntax instead."
            else:
                deprecated_thing = "Failing to pass a value for the 'fields' parameter"
                example = f"`{typename} = NamedTuple({typename!r}, [])`"
                deprecation_msg = ("{name} is deprecated and will be disallowed in Python {remove}. "
                                   "To create a NamedTuple class with 0 fields using the functional syntax, "
                                   "pass an empty list, e.g. " + example + ".")
        elif fields is None:
            if kwargs:
                raise TypeError("Cannot pass `None` as the 'fields' parameter "
                                "and also specify fields using keyword arguments")
            deprecated_thing = "Passing `None` as the 'fields' parameter"
            example = f"`{typename} = NamedTuple({typename!r}, [])`"
            deprecation_msg = ("{name} is deprecated and will be disallowed in Python {remove}. "
                               "To create a NamedTuple class with 0 fields using the functional syntax, "
                               "pass an empty list, e.g. " + example + ".")
        elif kwargs:
            raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
        if fields is _sentinel or fields is None:
            import warnings
            warnings._deprecated(deprecated_thing, message=deprecation_msg, remove=(3, 15))
            fields = kwargs.items()
        nt = _make_nmtuple(typename, fields, module=_caller_module())
        nt.__orig_bases__ = (NamedTuple,)
        return nt
else:
    def NamedTuple(typename, fields=None, /, **kwargs):
        if fields is None:
            fields = kwargs.items()
        elif kwargs:
            raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
        if not _v311:
            try:
                module = sys._getframe(1).f_globals.get('__name__', '__main__')
            except (AttributeError, ValueError):
                module = None
        else:
            module = _caller_module()
        nt = _make_nmtuple(typename, fields, module=module)
        if _v312:
            nt.__orig_bases__ = (NamedTuple,)
        return nt

_NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})


def _namedtuple_mro_entries(bases):
    if _v312:
        assert NamedTuple in bases
    elif len(bases) > 1 and not _v311:
        raise TypeError("Multiple inheritance with NamedTuple is not supported")
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _namedtuple_mro_entries


def _get_typeddict_qualifiers(annotation_type):
    while True:
        annotation_origin = get_origin(annotation_type)
        if annotation_origin is Annotated:
            annotation_args = get_args(annotation_type)
            if annotation_args:
                annotation_type = annotation_args[0]
            else:
                break
        elif annotation_origin in _requirement_forms():
            yield annotation_origin
            (annotation_type,) = get_args(annotation_type)
        else:
            break


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        if _v311 and any(issubclass(b, Generic) for b in bases):
            generic_base = (Generic,)
        else:
            generic_base = ()
        tp_dict = type.__new__(_TypedDictMeta, name, (*generic_base, dict), ns)
        if _v312 and not hasattr(tp_dict, '__orig_bases__'):
            tp_dict.__orig_bases__ = bases

        annotations = {}
        own_annotations = ns.get('__annotations__', {})
        msg = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        own_annotations = {n: _type_check(tp, msg, module=tp_dict.__module__) for n, tp in own_annotations.items()}
        required_keys = set()
        optional_keys = set()
        readonly_keys = set()
        mutable_keys = set()
        for base in bases:
            annotations.update(base.__dict__.get('__annotations__', {}))
            base_required = base.__dict__.get('__required_keys__', set())
            base_optional = base.__dict__.get('__optional_keys__', set())
            required_keys |= base_required
            optional_keys -= base_required
            required_keys -= base_optional
            optional_keys |= base_optional
            readonly_keys.update(base.__dict__.get('__readonly_keys__', ()))
            mutable_keys.update(base.__dict__.get('__mutable_keys__', ()))
        annotations.update(own_annotations)
        for annotation_key, annotation_type in own_annotations.items():
            qualifiers = set(_get_typeddict_qualifiers(annotation_type)) if _v311 else ()
            if _v311 and Required in qualifiers:
                is_required = True
            elif _v311 and NotRequired in qualifiers:
                is_required = False
            else:
                is_required = total
            if is_required:
                required_keys.add(annotation_key)
                optional_keys.discard(annotation_key)
            else:
                optional_keys.add(annotation_key)
                required_keys.discard(annotation_key)
            if _v313:
                if ReadOnly in qualifiers:
                    if annotation_key in mutable_keys:
                        raise TypeError(f"Cannot override mutable key {annotation_key!r} with read-only key")
                    readonly_keys.add(annotation_key)
                else:
                    mutable_keys.add(annotation_key)
                    readonly_keys.discard(annotation_key)
        tp_dict.__annotations__ = annotations
        tp_dict.__required_keys__ = frozenset(required_keys)
        tp_dict.__optional_keys__ = frozenset(optional_keys)
        if _v313:
            tp_dict.__readonly_keys__ = frozenset(readonly_keys)
            tp_dict.__mutable_keys__ = frozenset(mutable_keys)
        if not hasattr(tp_dict, '__total__') or _v311:
            tp_dict.__total__ = total
        return tp_dict

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __instancecheck__ = __subclasscheck__


def _typeddict_class(typename, fields, total, module):
    ns = {'__annotations__': dict(fields)}
    if module is not None:
        ns['__module__'] = module
    td = _TypedDictMeta(typename, (), ns, total=total)
    if _v312:
        td.__orig_bases__ = (TypedDict,)
    return td


if _v313:
    def TypedDict(typename, fields=_sentinel, /, *, total=True):
        if fields is _sentinel or fields is None:
            import warnings
            if fields is _sentinel:
                deprecated_thing = "Failing to pass a value for the 'fields' parameter"
            else:
                deprecated_thing = "Passing `None` as the 'fields' parameter"
            example = f"`{typename} = TypedDict({typename!r}, {{{{}}}})`"
            warnings._deprecated(deprecated_thing, message=(
                "{name} is deprecated and will be disallowed in Python {remove}. "
                "To create a TypedDict class with 0 fields using the functional syntax, "
                "pass an empty dictionary, e.g. " + example + "."), remove=(3, 15))
            fields = {}
        return _typeddict_class(typename, fields, total, _caller_module())
else:
    def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
        if fields is None:
            fields = kwargs
        elif kwargs:
            raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
        if _v311 and kwargs:
            import warnings
            warnings.warn("The kwargs-based syntax for TypedDict definitions is deprecated in Python 3.11, will be "
                          "removed in Python 3.13, and may not be understood by third-party type checkers.",
                          DeprecationWarning, stacklevel=2)
        return _typeddict_class(typename, fields, total, _caller_module())

_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


class NewType:
    if _v311:
        __call__ = _idfunc

    def __init__(self, name, tp):
        self.__qualname__ = name
        if '.' in name:
            name = name.rpartition('.')[-1]
        self.__name__ = name
        self.__supertype__ = tp
        def_mod = _caller_module()
        if def_mod != 'typing':
            self.__module__ = def_mod

    if _v311:
        def __mro_entries__(self, bases):
            # A class statement that would fail anyway: say what was probably meant.
            superclass_name = self.__name__

            class Dummy:
                def __init_subclass__(cls):
                    subclass_name = cls.__name__
                    raise TypeError(
                        f"Cannot subclass an instance of NewType. Perhaps you were looking for: "
                        f"`{subclass_name} = NewType({subclass_name!r}, {superclass_name})`")
            return (Dummy,)

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    if not _v311:
        def __call__(self, x):
            return x

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


Text = str
TYPE_CHECKING = False


class IO(Generic[AnyStr]):
    __slots__ = ()

    @property
    @abstractmethod
    def mode(self) -> str:
        pass

    @property
    @abstractmethod
    def name(self) -> str:
        pass

    @abstractmethod
    def close(self) -> None:
        pass

    @property
    @abstractmethod
    def closed(self) -> bool:
        pass

    @abstractmethod
    def fileno(self) -> int:
        pass

    @abstractmethod
    def flush(self) -> None:
        pass

    @abstractmethod
    def isatty(self) -> bool:
        pass

    @abstractmethod
    def read(self, n: int = -1) -> AnyStr:
        pass

    @abstractmethod
    def readable(self) -> bool:
        pass

    @abstractmethod
    def readline(self, limit: int = -1) -> AnyStr:
        pass

    @abstractmethod
    def readlines(self, hint: int = -1) -> List[AnyStr]:
        pass

    @abstractmethod
    def seek(self, offset: int, whence: int = 0) -> int:
        pass

    @abstractmethod
    def seekable(self) -> bool:
        pass

    @abstractmethod
    def tell(self) -> int:
        pass

    @abstractmethod
    def truncate(self, size: int = None) -> int:
        pass

    @abstractmethod
    def writable(self) -> bool:
        pass

    @abstractmethod
    def write(self, s: AnyStr) -> int:
        pass

    @abstractmethod
    def writelines(self, lines: List[AnyStr]) -> None:
        pass

    @abstractmethod
    def __enter__(self) -> 'IO[AnyStr]':
        pass

    @abstractmethod
    def __exit__(self, type, value, traceback) -> None:
        pass


class BinaryIO(IO[bytes]):
    __slots__ = ()

    @abstractmethod
    def write(self, s: Union[bytes, bytearray]) -> int:
        pass

    @abstractmethod
    def __enter__(self) -> 'BinaryIO':
        pass


class TextIO(IO[str]):
    __slots__ = ()

    @property
    @abstractmethod
    def buffer(self) -> BinaryIO:
        pass

    @property
    @abstractmethod
    def encoding(self) -> str:
        pass

    @property
    @abstractmethod
    def errors(self) -> Optional[str]:
        pass

    @property
    @abstractmethod
    def line_buffering(self) -> bool:
        pass

    @property
    @abstractmethod
    def newlines(self) -> Any:
        pass

    @abstractmethod
    def __enter__(self) -> 'TextIO':
        pass


if _v313:
    def is_protocol(tp, /):
        return isinstance(tp, type) and getattr(tp, '_is_protocol', False) and tp is not Protocol

    def get_protocol_members(tp, /):
        if not is_protocol(tp):
            raise TypeError(f'{tp!r} is not a Protocol')
        return frozenset(tp.__protocol_attrs__)

    def _deprecation_warning_for_no_type_params_passed(funcname):
        import warnings
        warnings.warn(f"Failing to pass a value to the 'type_params' parameter of {funcname!r} is deprecated, "
                      f"as it leads to incorrect behaviour when calling {funcname} on a stringified annotation "
                      f"that references a PEP 695 type parameter. It will be disallowed in Python 3.15.",
                      DeprecationWarning, stacklevel=3)


if not _v313:
    class _DeprecatedType(type):
        def __getattribute__(cls, name):
            if _v311 and name not in {"__dict__", "__module__", "__doc__"} and name in cls.__dict__:
                import warnings
                warnings.warn(f"{cls.__name__} is deprecated, import directly from typing instead. "
                              f"{cls.__name__} will be removed in Python 3.12.",
                              DeprecationWarning, stacklevel=2)
            return super().__getattribute__(name)

    class io(metaclass=_DeprecatedType):
        __all__ = ['IO', 'TextIO', 'BinaryIO']
        IO = IO
        TextIO = TextIO
        BinaryIO = BinaryIO

    io.__name__ = __name__ + '.io'
    sys.modules[io.__name__] = io

    class re(metaclass=_DeprecatedType):
        __all__ = ['Pattern', 'Match']
        Pattern = Pattern
        Match = Match

    re.__name__ = __name__ + '.re'
    sys.modules[re.__name__] = re
