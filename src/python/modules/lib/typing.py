# Type hints at run time: special forms, generic aliases, type variables, protocols, typed tuples and dicts.
# Behaves as Lib/typing.py of CPython 3.10 to 3.13. From 3.12 on the type variables and Generic are built in (_typing), which
# calls back into the functions named _typevar_subst, _paramspec_subst, _generic_class_getitem and so on here; before, they are
# classes of this module.
# Invariant of an alias: __origin__ is what is subscripted, __args__ the arguments, __parameters__ the free variables in them.

import collections
import collections.abc
import functools
import operator
import sys
import types
from abc import ABCMeta, abstractmethod
from collections import defaultdict
from types import GenericAlias, MethodDescriptorType, MethodWrapperType, WrapperDescriptorType

_v311, _v312, _v313 = (sys.version_info >= (3, minor) for minor in (11, 12, 13))

if not _v313:
    import contextlib
    import re as stdlib_re
if _v312:
    from _typing import Generic, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple, _idfunc
    if _v313:
        from _typing import NoDefault
elif _v311:
    try:
        from _typing import _idfunc
    except ImportError:
        def _idfunc(_, x):
            return x


def _since(minor, *names):
    return names if sys.version_info >= (3, minor) else ()


__all__ = [
    'Annotated', 'Any', 'Callable', 'ClassVar', 'Concatenate', 'Final', 'ForwardRef', 'Generic', 'Literal', 'Optional',
    'ParamSpec', 'Protocol', 'Tuple', 'Type', 'TypeVar', *_since(11, 'TypeVarTuple'), 'Union', 'AbstractSet', 'ByteString',
    'Container', 'ContextManager', 'Hashable', 'ItemsView', 'Iterable', 'Iterator', 'KeysView', 'Mapping', 'MappingView',
    'MutableMapping', 'MutableSequence', 'MutableSet', 'Sequence', 'Sized', 'ValuesView', 'Awaitable', 'AsyncIterator',
    'AsyncIterable', 'Coroutine', 'Collection', 'AsyncGenerator', 'AsyncContextManager', 'Reversible', 'SupportsAbs',
    'SupportsBytes', 'SupportsComplex', 'SupportsFloat', 'SupportsIndex', 'SupportsInt', 'SupportsRound', 'ChainMap',
    'Counter', 'Deque', 'Dict', 'DefaultDict', 'List', 'OrderedDict', 'Set', 'FrozenSet', 'NamedTuple', 'TypedDict',
    'Generator', 'BinaryIO', 'IO', 'Match', 'Pattern', 'TextIO', 'AnyStr', *_since(11, 'assert_type', 'assert_never'), 'cast',
    *_since(11, 'clear_overloads', 'dataclass_transform'), 'final', 'get_args', 'get_origin', *_since(11, 'get_overloads'),
    *_since(13, 'get_protocol_members'), 'get_type_hints', *_since(13, 'is_protocol'), 'is_typeddict',
    *_since(11, 'LiteralString', 'Never'), 'NewType', 'no_type_check', 'no_type_check_decorator', *_since(13, 'NoDefault'),
    'NoReturn', *_since(11, 'NotRequired'), 'overload', *_since(12, 'override'), 'ParamSpecArgs', 'ParamSpecKwargs',
    *_since(13, 'ReadOnly'), *_since(11, 'Required', 'reveal_type'), 'runtime_checkable', *_since(11, 'Self'), 'Text',
    'TYPE_CHECKING', 'TypeAlias', 'TypeGuard', *_since(13, 'TypeIs'), *_since(12, 'TypeAliasType'), *_since(11, 'Unpack'),
]


class _Sentinel:
    __slots__ = ()

    def __repr__(self):
        return '<sentinel>'


_sentinel = _Sentinel()


# What may stand where a type is expected, and how it is shown.

def _type_convert(arg, module=None, *, allow_special_forms=False):
    if isinstance(arg, str):
        return ForwardRef(arg, module=module, is_class=allow_special_forms)
    return type(None) if arg is None else arg


def _type_check(arg, msg, is_argument=True, module=None, *, allow_special_forms=False):
    arg = _type_convert(arg, module=module, allow_special_forms=allow_special_forms)
    if isinstance(arg, _GenericAlias):
        # Qualifiers of a whole annotation are no types themselves.
        refused = Generic, Protocol
        if not allow_special_forms:
            refused = *refused, ClassVar, *((Final,) if is_argument else ())
        if arg.__origin__ in refused:
            raise TypeError(f"{arg} is not valid as type argument")
    if arg in _bare_forms or allow_special_forms and arg in (ClassVar, Final):
        return arg
    if isinstance(arg, _SpecialForm) or arg in (Generic, Protocol):
        raise TypeError(f"Plain {arg} is not valid as type argument")
    if _v311:
        is_type = type(arg) is not tuple
    else:
        is_type = callable(arg) or isinstance(arg, (TypeVar, ForwardRef, types.UnionType, ParamSpec, ParamSpecArgs,
                                                    ParamSpecKwargs))
    if not is_type:
        raise TypeError(f"{msg} Got {arg!r:.100}.")
    return arg


def _type_repr(obj):
    if obj is ...:
        return '...'
    if isinstance(obj, types.FunctionType):
        return obj.__name__
    if isinstance(obj, tuple) and _v312:
        return f"[{', '.join(map(_type_repr, obj))}]"
    if not isinstance(obj, type) or isinstance(obj, GenericAlias):
        return repr(obj)
    return obj.__qualname__ if obj.__module__ == 'builtins' else f'{obj.__module__}.{obj.__qualname__}'


def _is_param_expr(arg):
    # What may stand for the arguments of a callable.
    return arg is ... or isinstance(arg, (tuple, list, ParamSpec, _ConcatenateGenericAlias))


def _has_flat_args(alias, args):
    # Whether args are the arguments of a callable and its result in one row.
    return alias.__origin__ is collections.abc.Callable and (len(args) != 2 or not _is_param_expr(args[0]))


def _is_dunder(attr):
    return attr.startswith('__') and attr.endswith('__')


def _is_unpacked_typevartuple(x):
    return not isinstance(x, type) and getattr(x, '__typing_is_unpacked_typevartuple__', False)


def _collect_type_parameters(args, *, enforce_default_ordering=True):
    # The type variables of `args`, each once, in order of appearance.
    found = []
    a_default = an_unpacked = False
    for arg in args:
        if isinstance(arg, type) and (_v311 or not isinstance(arg, GenericAlias)):
            continue
        if isinstance(arg, tuple):
            # The argument list of a ParamSpec.
            for part in arg:
                found += [variable for variable in _collect_type_parameters([part]) if variable not in found]
        elif not hasattr(arg, '__typing_subst__'):
            an_unpacked = an_unpacked or _is_unpacked_typevartuple(arg)
            for variable in getattr(arg, '__parameters__', ()):
                if variable not in found:
                    found.append(variable)
        elif arg not in found:
            if _v313 and enforce_default_ordering:
                has_default = arg.has_default()
                if has_default and an_unpacked:
                    raise TypeError('Type parameter with a default follows TypeVarTuple')
                if a_default and not has_default:
                    raise TypeError(f'Type parameter {arg!r} without a default follows type parameter with a default')
                a_default = has_default
            found.append(arg)
    return tuple(found)


_collect_parameters = _collect_type_parameters


def _check_count(alias, actual, expected, shown=None):
    if actual != expected:
        raise TypeError(f"Too {'many' if actual > expected else 'few'} arguments for {alias};"
                        f" actual {actual}, expected {expected if shown is None else shown}")


def _check_generic(cls, arguments):
    variables = cls.__parameters__
    if not variables:
        raise TypeError(f"{cls} is not a generic class")
    actual, expected = len(arguments), len(variables)
    if actual < expected and _v313:
        # What is missing may have defaults.
        if variables[actual].has_default():
            return
        expected -= sum(variable.has_default() for variable in variables)
        _check_count(cls, actual, expected, f"at least {expected}")
    else:
        _check_count(cls, actual, expected)


def _unpack_args(*args):
    unpacked = []
    for arg in args:
        inner = getattr(arg, '__typing_unpacked_tuple_args__', None)
        is_endless = inner is None or inner[-1:] == (...,)
        unpacked += (arg,) if is_endless else inner
    return unpacked


def _without_repeats(items):
    try:
        return list(dict.fromkeys(items))
    except TypeError:
        # Some cannot be hashed.
        unique = []
        for item in items:
            if item not in unique:
                unique.append(item)
        return unique


def _flattened(args, kinds):
    # Arguments of aliases of these kinds take their place.
    flat = []
    for arg in args:
        flat += arg.__args__ if isinstance(arg, kinds) else (arg,)
    return flat


_cleanups = []


def _tp_cache(func=None, /, *, typed=False):
    # Subscriptions are remembered as long as their arguments can be hashed.
    def decorator(func):
        remembered = functools.lru_cache(typed=typed)(func)
        _cleanups.append(remembered.cache_clear)

        @functools.wraps(func)
        def inner(*args, **kwds):
            try:
                return remembered(*args, **kwds)
            except TypeError:
                # Not hashable, or an error: which, the function itself will tell.
                pass
            return func(*args, **kwds)
        return inner

    return decorator if func is None else decorator(func)


def _subscripted(alias, args):
    return alias.__origin__[(args[:-1], args[-1]) if _has_flat_args(alias, args) else args]


def _eval_type(t, globalns, localns, type_params=(), *, recursive_guard=frozenset()):
    if isinstance(t, ForwardRef):
        return t._evaluate_now(globalns, localns, type_params, recursive_guard)
    if not isinstance(t, (_GenericAlias, GenericAlias, types.UnionType)):
        return t
    if _v311 and isinstance(t, GenericAlias):
        # list['int'] holds plain text.
        is_unpacked = t.__unpacked__
        t = _subscripted(t, tuple(ForwardRef(arg) if isinstance(arg, str) else arg for arg in t.__args__))
        if is_unpacked:
            t = Unpack[t]
    args = tuple(_eval_type(arg, globalns, localns, type_params, recursive_guard=recursive_guard) for arg in t.__args__)
    if args == t.__args__:
        return t
    return _with_args(t, args, _v311)


def _with_args(t, args, can_be_callable=False):
    if isinstance(t, _GenericAlias):
        return t.copy_with(args)
    if isinstance(t, types.UnionType):
        return functools.reduce(operator.or_, args)
    if can_be_callable and _has_flat_args(t, args):
        return _subscripted(t, args)
    return GenericAlias(t.__origin__, args)


# Special forms.

class _Final:
    # Base of classes that are not meant to have more subclasses than those here.
    __slots__ = '__weakref__',

    def __init_subclass__(cls, /, *args, **kwds):
        if '_root' not in kwds:
            raise TypeError("Cannot subclass special typing classes")


class _NotIterable:
    # What has __getitem__ would pass for a sequence.
    __slots__ = ()
    __iter__ = None


_no_iteration = _since(11, _NotIterable)


class _SpecialForm(_Final, *_no_iteration, _root=True):
    __slots__ = '_name', '__doc__', '_getitem'

    def __init__(self, getitem):
        self._name, self.__doc__, self._getitem = getitem.__name__, getitem.__doc__, getitem

    def __getattr__(self, item):
        if item not in ('__name__', '__qualname__'):
            raise AttributeError(item)
        return self._name

    def __repr__(self):
        return f'typing.{self._name}'

    def __reduce__(self):
        return self._name

    @_tp_cache
    def __getitem__(self, parameters):
        return self._getitem(self, parameters)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __instancecheck__(self, obj):
        raise TypeError(f"{self} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self} cannot be used with issubclass()")


class _TypedCacheSpecialForm(_SpecialForm, _root=True):
    # The function remembers by itself, and tells 1 from True.
    def __getitem__(self, parameters):
        return self._getitem(self, *(parameters if isinstance(parameters, tuple) else (parameters,)))


if _v313:
    _LiteralSpecialForm = _TypedCacheSpecialForm
else:
    class _LiteralSpecialForm(_TypedCacheSpecialForm, _root=True):
        pass


def _form(name, getitem):
    getitem.__name__ = getitem.__qualname__ = name
    return _SpecialForm(getitem)


def _plain_form(name):
    def refuse(self, parameters):
        raise TypeError(f"{self} is not subscriptable")
    return _form(name, refuse)


def _one_type_form(name, msg='{0} accepts only single type.', **options):
    def wrap(self, parameters):
        return _GenericAlias(self, (_type_check(parameters, msg.format(self, self._name), **options),))
    return _form(name, wrap)


if _v311:
    class _AnyMeta(type):
        def __repr__(self):
            return "typing.Any" if self is Any else super().__repr__()

        def __instancecheck__(self, obj):
            if self is not Any:
                return super().__instancecheck__(obj)
            raise TypeError("typing.Any cannot be used with isinstance()")

    class Any(metaclass=_AnyMeta):
        def __new__(cls, *args, **kwargs):
            if cls is Any:
                raise TypeError("Any cannot be instantiated")
            return super().__new__(cls) if _v313 else super().__new__(cls, *args, **kwargs)
else:
    Any = _plain_form('Any')

NoReturn = _plain_form('NoReturn')
TypeAlias = _plain_form('TypeAlias')
_bare_forms = Any, NoReturn, TypeAlias
_qualifier = {'allow_special_forms': True} if _v313 else {}
ClassVar = _one_type_form('ClassVar', **_qualifier)
Final = _one_type_form('Final', **_qualifier)
TypeGuard = _one_type_form('TypeGuard')
del _qualifier

if _v311:
    Never, Self, LiteralString = map(_plain_form, ('Never', 'Self', 'LiteralString'))
    _bare_forms = Any, LiteralString, NoReturn, Never, Self, TypeAlias
    Required, NotRequired = (_one_type_form(name, '{1} accepts only a single type.') for name in ('Required', 'NotRequired'))

    @_SpecialForm
    def Unpack(self, parameters):
        return _UnpackGenericAlias(origin=self, args=(_type_check(parameters, f'{self} accepts only single type.'),))

if _v313:
    TypeIs = _one_type_form('TypeIs')
    ReadOnly = _one_type_form('ReadOnly', '{1} accepts only a single type.')

# What an annotation of a typed dict's key may be wrapped in.
_key_qualifiers = ()
if _v311:
    _key_qualifiers = (Required, NotRequired, ReadOnly) if _v313 else (Required, NotRequired)


@_SpecialForm
def Union(self, parameters):
    if parameters == ():
        raise TypeError("Cannot take a Union of no types.")
    given = parameters if isinstance(parameters, tuple) else (parameters,)
    members = [_type_check(arg, "Union[arg, ...]: each arg must be a type.") for arg in given]
    members = tuple(_without_repeats(_flattened(members, (_UnionGenericAlias, types.UnionType))))
    if len(members) == 1:
        return members[0]
    is_optional = len(members) == 2 and type(None) in members
    return _UnionGenericAlias(self, members, name="Optional" if is_optional else None)


def _make_union(left, right):
    return Union[left, right]


@_SpecialForm
def Optional(self, parameters):
    return Union[_type_check(parameters, f"{self} requires a single type."), type(None)]


@_LiteralSpecialForm
@_tp_cache(typed=True)
def Literal(self, *parameters):
    values = _flattened(parameters, _LiteralGenericAlias)
    try:
        # 1 and True are two.
        values = [value for value, _ in dict.fromkeys(_value_and_type_iter(values))]
    except TypeError:
        # What cannot be hashed is kept as it came.
        pass
    return _LiteralGenericAlias(self, tuple(values))


@_SpecialForm
def Concatenate(self, parameters):
    if parameters == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    *fixed, rest = parameters if isinstance(parameters, tuple) else (parameters,)
    if not (isinstance(rest, ParamSpec) or _v311 and rest is ...):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable"
                        f"{' or ellipsis' if _v311 else ''}.")
    checked = [_type_check(arg, "Concatenate[arg, ...]: each arg must be a type.") for arg in fixed]
    return _ConcatenateGenericAlias(self, (*checked, rest), **_knows_paramspec)


# Said to an alias that may have parameter specifications among its parameters, where that is not all of them.
_knows_paramspec = {} if _v312 else {'_paramspec_tvars': True}


# References by name.

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
        self.__forward_arg__, self.__forward_code__ = arg, code
        self.__forward_evaluated__, self.__forward_value__ = False, None
        self.__forward_is_argument__, self.__forward_is_class__ = is_argument, is_class
        self.__forward_module__ = module

    if _v313:
        def _evaluate(self, globalns, localns, type_params=_sentinel, *, recursive_guard):
            if type_params is _sentinel:
                _warn_of_missing_type_params("typing.ForwardRef._evaluate")
                type_params = ()
            return self._evaluate_now(globalns, localns, type_params, recursive_guard)
    else:
        def _evaluate(self, globalns, localns, recursive_guard):
            return self._evaluate_now(globalns, localns, (), recursive_guard)

    def _evaluate_now(self, globalns, localns, type_params, recursive_guard):
        if self.__forward_arg__ in recursive_guard:
            return self
        if self.__forward_evaluated__ and localns is globalns:
            return self.__forward_value__
        # Where one of the two is missing, the other is both.
        scope = globalns if globalns is not None else localns if localns is not None else {}
        names = localns if localns is not None else scope
        if self.__forward_module__ is not None:
            scope = getattr(sys.modules.get(self.__forward_module__), '__dict__', scope)
        if type_params:
            # Type parameters of the owner are seen like locals, but a real global of the name wins in a class.
            scope, names = dict(scope), dict(names)
            for param in type_params:
                if not (self.__forward_is_class__ and param.__name__ in scope):
                    scope[param.__name__] = param
                    names.pop(param.__name__, None)
        found = _type_check(eval(self.__forward_code__, scope, names), "Forward references must evaluate to types.",
                            is_argument=self.__forward_is_argument__, allow_special_forms=self.__forward_is_class__)
        self.__forward_value__ = _eval_type(found, scope, names, type_params,
                                            recursive_guard=recursive_guard | {self.__forward_arg__})
        self.__forward_evaluated__ = True
        return self.__forward_value__

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        if self.__forward_arg__ != other.__forward_arg__:
            return False
        if self.__forward_evaluated__ and other.__forward_evaluated__:
            return self.__forward_value__ == other.__forward_value__
        return self.__forward_module__ == other.__forward_module__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    if _v311:
        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]

    def __repr__(self):
        shown = repr(self.__forward_arg__)
        if _v311 and self.__forward_module__ is not None:
            shown += f', module={self.__forward_module__!r}'
        return f'ForwardRef({shown})'


# What the type variables do when an alias is subscripted. The built-in ones of 3.12 call these by name.

def _typevar_subst(self, arg):
    arg = _type_check(arg, "Parameters to generic types must be types.", is_argument=True)
    is_unpacked = _v311 and isinstance(arg, _GenericAlias) and arg.__origin__ is Unpack
    if is_unpacked or isinstance(arg, GenericAlias) and getattr(arg, '__unpacked__', False):
        raise TypeError(f"{arg} is not valid as type argument")
    return arg


def _typevar_prepare_subst(self, alias, args):
    # Fills in the default of a variable for which no argument was given.
    place = alias.__parameters__.index(self)
    if place < len(args):
        return args
    if place > len(args) or not self.has_default():
        raise TypeError(f"Too few arguments for {alias}; actual {len(args)}, expected at least {place + 1}")
    # A list, which aliases pass, is refused in 3.13.0.
    return args + (self.__default__,)


def _typevartuple_prepare_subst(self, alias, args):
    # Gathers what the TypeVarTuple takes into one tuple in its place.
    variables = alias.__parameters__
    before = variables.index(self)
    after = len(variables) - before - 1
    if any(isinstance(variable, TypeVarTuple) for variable in variables[before + 1:]):
        raise TypeError(f"More than one TypeVarTuple parameter in {alias}")
    # An unpacked tuple of any length may serve variables on both sides as well.
    endless = []
    for place, arg in enumerate(args):
        inner = None if isinstance(arg, type) else getattr(arg, '__typing_unpacked_tuple_args__', None)
        if inner and len(inner) == 2 and inner[-1] is ...:
            if endless:
                raise TypeError("More than one unpacked arbitrary-length tuple argument")
            endless = [place, inner[0]]
    left, right, filler = before, after, None
    if endless:
        place, filler = endless
        left, right = min(before, place), min(after, len(args) - place - 1)
    elif before + after > len(args):
        raise TypeError(f"Too few arguments for {alias}; actual {len(args)}, expected at least {before + after}")
    taken = args[left:len(args) - right]
    if _v313 and not taken and self.has_default():
        taken = _unpack_args(self.__default__)
    return (*args[:left], *[filler] * (before - left), taken, *[filler] * (after - right), *args[len(args) - right:])


def _paramspec_subst(self, arg):
    if isinstance(arg, (list, tuple)):
        return tuple(_type_check(item, "Expected a type.") for item in arg)
    if not _is_param_expr(arg):
        raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}")
    return arg


def _paramspec_prepare_subst(self, alias, args):
    variables = alias.__parameters__
    place = variables.index(self)
    if _v313 and place == len(args) and self.has_default():
        args = [*args, self.__default__]
    if place >= len(args):
        raise TypeError(f"Too few arguments for {alias}")
    if len(variables) == 1 and not _is_param_expr(args[0]):
        # C[int, str] for the only parameter of C, a ParamSpec, means C[[int, str]].
        return args,
    if isinstance(args[place], list):
        return *args[:place], tuple(args[place]), *args[place + 1:]
    return args


if not _v312:
    def _is_named_by(self, depth=2):
        # A variable belongs to the module that makes it.
        try:
            home = sys._getframe(depth).f_globals.get('__name__', '__main__')
        except (AttributeError, ValueError):
            home = None
        if home != 'typing':
            self.__module__ = home

    class _Immutable:
        __slots__ = ()

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

    class _TypeVarLike(_Immutable):
        if _v311:
            __slots__ = ()

        def _set_bound(self, bound, covariant, contravariant):
            if covariant and contravariant:
                raise ValueError("Bivariant types are not supported.")
            self.__covariant__, self.__contravariant__ = bool(covariant), bool(contravariant)
            self.__bound__ = _type_check(bound, "Bound must be a type.") if bound else None

        def __repr__(self):
            sign = '+' if self.__covariant__ else '-' if self.__contravariant__ else '~'
            return sign + self.__name__

        def __reduce__(self):
            return self.__name__

        def __or__(self, right):
            return Union[self, right]

        def __ror__(self, left):
            return Union[left, self]

    class TypeVar(_Final, _TypeVarLike, _root=True):
        if not _v311:
            __slots__ = ('__name__', '__bound__', '__constraints__', '__covariant__', '__contravariant__', '__dict__')
        __typing_subst__ = _typevar_subst

        def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
            self.__name__ = name
            self._set_bound(bound, covariant, contravariant)
            if constraints and bound is not None:
                raise TypeError("Constraints cannot be combined with bound=...")
            if len(constraints) == 1:
                raise TypeError("A single constraint is not allowed")
            self.__constraints__ = tuple(
                _type_check(each, "TypeVar(name, constraint, ...): constraints must be types.") for each in constraints)
            _is_named_by(self)

    class _ParamSpecPart(_Final, _Immutable, _root=True):
        def __init__(self, origin):
            self.__origin__ = origin

        def __eq__(self, other):
            return self.__origin__ == other.__origin__ if isinstance(other, type(self)) else NotImplemented

    class ParamSpecArgs(_ParamSpecPart, _root=True):
        def __repr__(self):
            return f"{self.__origin__.__name__}.args"

    class ParamSpecKwargs(_ParamSpecPart, _root=True):
        def __repr__(self):
            return f"{self.__origin__.__name__}.kwargs"

    class ParamSpec(_Final, _TypeVarLike, _root=True):
        if not _v311:
            __slots__ = ('__name__', '__bound__', '__covariant__', '__contravariant__', '__dict__')
        __typing_subst__ = _paramspec_subst
        __typing_prepare_subst__ = _paramspec_prepare_subst
        args = property(ParamSpecArgs)
        kwargs = property(ParamSpecKwargs)

        def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
            self.__name__ = name
            self._set_bound(bound, covariant, contravariant)
            _is_named_by(self)

    class TypeVarTuple(_Final, _Immutable, _root=True):
        # Not public before 3.11; nothing is an instance of it there.
        if _v311:
            __typing_prepare_subst__ = _typevartuple_prepare_subst

            def __init__(self, name):
                self.__name__ = name
                _is_named_by(self)

            def __iter__(self):
                yield Unpack[self]

            def __repr__(self):
                return self.__name__

            def __reduce__(self):
                return self.__name__

            def __typing_subst__(self, arg):
                raise TypeError("Substitution of bare TypeVarTuple is not supported")


# Aliases: what a subscription gives.

# Attributes of an alias that are its own; others are those of the origin.
_own_attributes = {'_name', '_inst', '_nparams', '_defaults', '_paramspec_tvars', '_typevar_types', '_removal'}


class _BaseGenericAlias(_Final, _root=True):
    def __init__(self, origin, *, inst=True, name=None):
        self._inst, self._name = inst, name
        self.__origin__ = origin
        self.__slots__ = None

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except AttributeError:
            pass
        except Exception:
            # A class may refuse attributes in its own way.
            if not _v313:
                raise
        return made

    def __mro_entries__(self, bases):
        entries = [] if self.__origin__ in bases else [self.__origin__]
        # Generic itself goes in where nothing after this base brings it along.
        if not any(_brings_generic(base, bases) for base in bases[bases.index(self) + 1:]):
            entries.append(Generic)
        return tuple(entries)

    def __getattr__(self, attr):
        if attr in ('__name__', '__qualname__'):
            return self._name or self.__origin__.__name__
        # While it is being copied it may have no origin yet.
        if '__origin__' in self.__dict__ and not _is_dunder(attr):
            return getattr(self.__origin__, attr)
        raise AttributeError(attr)

    def __setattr__(self, attr, val):
        if attr in _own_attributes or _is_dunder(attr):
            super().__setattr__(attr, val)
        else:
            setattr(self.__origin__, attr, val)

    def __dir__(self):
        return list({*super().__dir__(), *(attr for attr in dir(self.__origin__) if not _is_dunder(attr))})

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")


def _brings_generic(base, bases):
    if isinstance(base, _BaseGenericAlias):
        return True
    if isinstance(base, type):
        return issubclass(base, Generic)
    entries = getattr(base, '__mro_entries__', None) if _v313 else None
    stand_ins = entries(bases) if entries else None
    return isinstance(stand_ins, tuple) and any(isinstance(each, type) and issubclass(each, Generic) for each in stand_ins)


class _GenericAlias(_BaseGenericAlias, _root=True):
    def __init__(self, origin, args, *, inst=True, name=None, _paramspec_tvars=False):
        super().__init__(origin, inst=inst, name=name)
        args = args if isinstance(args, tuple) else (args,)
        self.__args__ = tuple(... if arg is _TypingEllipsis else () if arg is _TypingEmpty else arg for arg in args)
        # Generic[...] and Protocol[...] name variables in the order of the class's subscription.
        self.__parameters__ = _collect_type_parameters(
            args, **({'enforce_default_ordering': origin in (Generic, Protocol)} if _v313 else {}))
        if not _v311:
            self._paramspec_tvars = _paramspec_tvars
            if not _paramspec_tvars:
                self.__parameters__ = tuple(each for each in self.__parameters__ if isinstance(each, TypeVar))
        if not name:
            self.__module__ = origin.__module__

    def __eq__(self, other):
        if isinstance(other, _GenericAlias):
            return (self.__origin__, self.__args__) == (other.__origin__, other.__args__)
        return NotImplemented

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
        variables = self.__parameters__
        if not variables:
            raise TypeError(f"{self} is not a generic class")
        args = _unpack_args(*map(_type_convert, args if isinstance(args, tuple) else (args,)))
        for variable in variables:
            prepare = getattr(variable, '__typing_prepare_subst__', None)
            if prepare is not None:
                args = prepare(self, args)
        _check_count(self, len(args), len(variables))
        return self.copy_with(tuple(self._filled(self.__args__, dict(zip(variables, args)))))

    def _filled(self, args, values):
        # The arguments with the values of the variables in their place.
        is_callable = self.__origin__ == collections.abc.Callable
        filled = []
        for arg in args:
            if isinstance(arg, type) and not isinstance(arg, GenericAlias):
                filled.append(arg)
                continue
            substitute = getattr(arg, '__typing_subst__', None)
            inner = getattr(arg, '__parameters__', ())
            if substitute:
                new = substitute(values[arg])
            elif inner:
                new = arg[tuple(_spread(inner, values))]
            else:
                new = arg
            if isinstance(new, tuple) and is_callable or _is_unpacked_typevartuple(arg):
                # The arguments of a callable lie flat, and what an unpacked variable stands for too.
                filled += new
            elif isinstance(arg, tuple):
                filled.append(tuple(self._filled(arg, values)))
            else:
                filled.append(new)
        return filled

    def copy_with(self, args):
        more = {} if _v311 else {'_paramspec_tvars': self._paramspec_tvars}
        return self.__class__(self.__origin__, args, name=self._name, inst=self._inst, **more)

    def __repr__(self):
        shown = ", ".join(map(_type_repr, self.__args__))
        if not shown and (_v311 or self._name == 'Tuple'):
            shown = "()"
        return f"{f'typing.{self._name}' if self._name else _type_repr(self.__origin__)}[{shown}]"

    def __reduce__(self):
        args = self.__args__
        if len(args) == 1 and not isinstance(args[0], tuple):
            args = args[0]
        return operator.getitem, (globals()[self._name] if self._name else self.__origin__, args)

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            raise TypeError(f"Cannot subclass {self!r}")
        if self._name:
            # An alias of a built-in or abstract collection.
            return super().__mro_entries__(bases)
        if self.__origin__ is Generic:
            # Another base brings it along.
            later = bases[bases.index(self) + 1:]
            if Protocol in bases or any(isinstance(base, _BaseGenericAlias) and base is not self for base in later):
                return ()
        return self.__origin__,

    if _v311:
        def __iter__(self):
            yield Unpack[self]


def _spread(variables, values):
    for variable in variables:
        if isinstance(variable, TypeVarTuple):
            yield from values[variable]
        else:
            yield values[variable]


class _SpecialGenericAlias(*_no_iteration, _BaseGenericAlias, _root=True):
    # The name of a collection here; takes a fixed number of arguments.

    def __init__(self, origin, nparams, *, inst=True, name=None, defaults=()):
        super().__init__(origin, inst=inst, name=origin.__name__ if name is None else name)
        self._nparams, self._defaults = nparams, defaults
        home = '' if origin.__module__ == 'builtins' else origin.__module__ + '.'
        self.__doc__ = f'A generic version of {home}{origin.__qualname__}.'

    @_tp_cache
    def __getitem__(self, params):
        given = params if isinstance(params, tuple) else (params,)
        args = [_type_check(arg, "Parameters to generic types must be types.") for arg in given]
        least = self._nparams - len(self._defaults)
        if least <= len(args) < self._nparams:
            args += self._defaults[len(args) - least:]
        if len(args) != self._nparams:
            if not self._nparams:
                raise TypeError(f"{self} is not a generic class")
            _check_count(self, len(args), self._nparams, f"at least {least}" if self._defaults else None)
        return self.copy_with(tuple(args))

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, name=self._name, inst=self._inst)

    def __repr__(self):
        return f'typing.{self._name}'

    def __reduce__(self):
        return self._name

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]

    def __subclasscheck__(self, cls):
        if isinstance(cls, _GenericAlias):
            return super().__subclasscheck__(cls)
        return issubclass(cls.__origin__ if isinstance(cls, _SpecialGenericAlias) else cls, self.__origin__)


class _DeprecatedGenericAlias(_SpecialGenericAlias, _root=True):
    def __init__(self, origin, nparams, *, removal_version, inst=True, name=None):
        super().__init__(origin, nparams, inst=inst, name=name)
        self._removal = removal_version

    def __instancecheck__(self, inst):
        import warnings
        warnings._deprecated(f"{self.__module__}.{self._name}", remove=self._removal)
        return super().__instancecheck__(inst)


class _CallableGenericAlias(*_no_iteration, _GenericAlias, _root=True):
    def __repr__(self):
        *params, result = self.__args__
        if not _has_flat_args(self, self.__args__):
            return super().__repr__()
        return f"typing.Callable[[{', '.join(map(_type_repr, params))}], {_type_repr(result)}]"

    def __reduce__(self):
        args = self.__args__
        if _has_flat_args(self, args):
            args = list(args[:-1]), args[-1]
        return operator.getitem, (Callable, args)


class _CallableType(_SpecialGenericAlias, _root=True):
    def copy_with(self, params):
        return _CallableGenericAlias(self.__origin__, params, name=self._name, inst=self._inst, **_knows_paramspec)

    def __getitem__(self, params):
        if not isinstance(params, tuple) or len(params) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = params
        # A list cannot be hashed.
        return self.__getitem_inner__((tuple(args) if isinstance(args, list) else args, result))

    @_tp_cache
    def __getitem_inner__(self, params):
        args, result = params
        result = _type_check(result, "Callable[args, result]: result must be a type.")
        if args is ...:
            return self.copy_with((_TypingEllipsis, result))
        return self.copy_with((*map(_type_convert, args if isinstance(args, tuple) else (args,)), result))


class _TupleType(_SpecialGenericAlias, _root=True):
    @_tp_cache
    def __getitem__(self, params):
        if params == () and not _v311:
            return self.copy_with((_TypingEmpty,))
        args = params if isinstance(params, tuple) else (params,)
        if len(args) >= 2 and args[-1] is ...:
            return self.copy_with((*(_type_check(arg, "Tuple[t, ...]: t must be a type.") for arg in args[:-1]), _TypingEllipsis))
        return self.copy_with(tuple(_type_check(arg, "Tuple[t0, t1, ...]: each t must be a type.") for arg in args))


class _TypingEllipsis:
    # Stands for ..., and the next for (), until the alias is made: neither is a type.
    pass


class _TypingEmpty:
    pass


class _UnionGenericAlias(*_no_iteration, _GenericAlias, _root=True):
    def copy_with(self, params):
        return Union[params]

    def __eq__(self, other):
        if not isinstance(other, (_UnionGenericAlias, types.UnionType)):
            return NotImplemented
        ours, theirs = self.__args__, other.__args__
        try:
            return set(ours) == set(theirs)
        except TypeError:
            # Some cannot be hashed.
            return len(ours) == len(theirs) and all(arg in theirs for arg in ours)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        others = [arg for arg in self.__args__ if arg is not type(None)]
        if len(self.__args__) == 2 and len(others) == 1:
            return f'typing.Optional[{_type_repr(others[0])}]'
        return f"typing.Union[{', '.join(map(_type_repr, self.__args__))}]"

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        if any(issubclass(cls, member) for member in self.__args__):
            return True

    def __reduce__(self):
        getitem, (_, args) = super().__reduce__()
        return getitem, (Union, args)


def _value_and_type_iter(parameters):
    return ((value, type(value)) for value in parameters)


class _LiteralGenericAlias(_GenericAlias, _root=True):
    def __eq__(self, other):
        if not isinstance(other, _LiteralGenericAlias):
            return NotImplemented
        ours, theirs = (set(_value_and_type_iter(alias.__args__)) for alias in (self, other))
        return ours == theirs

    def __hash__(self):
        return hash(frozenset(_value_and_type_iter(self.__args__)))


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, params):
        *fixed, rest = params
        if isinstance(rest, (list, tuple)):
            return *fixed, *rest
        if isinstance(rest, _ConcatenateGenericAlias):
            params = *fixed, *rest.__args__
        elif not (_v311 or isinstance(rest, ParamSpec)):
            raise TypeError("The last parameter to Concatenate should be a ParamSpec variable.")
        return super().copy_with(params)


if _v311:
    class _UnpackGenericAlias(_GenericAlias, _root=True):
        def __repr__(self):
            inner, = self.__args__
            return f'typing.Unpack[{_type_repr(inner)}]' if _v312 else f'*{inner!r}'

        def __getitem__(self, args):
            return args if self.__typing_is_unpacked_typevartuple__ else super().__getitem__(args)

        @property
        def __typing_is_unpacked_typevartuple__(self):
            return isinstance(self.__args__[0], TypeVarTuple)

        @property
        def __typing_unpacked_tuple_args__(self):
            inner, = self.__args__
            if not isinstance(inner, (_GenericAlias, GenericAlias)):
                return None
            if inner.__origin__ is not tuple:
                raise TypeError("Unpack[...] must be used with a tuple type")
            return inner.__args__


# Generic: what subscripting and subclassing it does.

def _generic_class_getitem(cls, params):
    args = tuple(map(_type_convert, params if isinstance(params, tuple) else (params,)))
    if cls in (Generic, Protocol):
        if not args:
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        if not all(isinstance(arg, (TypeVar, ParamSpec)) or _is_unpacked_typevartuple(arg) for arg in args):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables "
                            f"or parameter specification variables.")
        if len(set(args)) != len(args):
            raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
    else:
        if not (args or _v311):
            raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
        for variable in cls.__parameters__:
            prepare = getattr(variable, '__typing_prepare_subst__', None)
            if prepare is not None:
                args = prepare(cls, args)
        _check_generic(cls, args)
        args = tuple(_spread(cls.__parameters__[:len(args)], dict(zip(cls.__parameters__, args))))
    return _GenericAlias(cls, args, **_knows_paramspec)


def _generic_init_subclass(cls, *args, **kwargs):
    super(Generic, cls).__init_subclass__(*args, **kwargs)
    bases = cls.__dict__.get('__orig_bases__')
    if bases is None:
        if Generic in cls.__bases__ and cls.__name__ != 'Protocol' and type(cls) is not _TypedDictMeta:
            raise TypeError("Cannot inherit from plain Generic")
        cls.__parameters__ = ()
        return
    if Generic in bases:
        raise TypeError("Cannot inherit from plain Generic")
    used = _collect_type_parameters(bases)
    named = [base.__parameters__ for base in bases if isinstance(base, _GenericAlias) and base.__origin__ is Generic]
    if len(named) > 1:
        raise TypeError(f"Cannot inherit from Generic[...] multiple {'times' if _v311 else 'types'}.")
    if named:
        # Generic[...] sets the order, and must name all.
        listed, = named
        left_out = [str(variable) for variable in used if variable not in listed]
        if left_out:
            raise TypeError(f"Some type variables ({', '.join(left_out)}) are not listed in "
                            f"Generic[{', '.join(map(str, listed))}]")
        used = listed
    cls.__parameters__ = tuple(used)


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

_TYPING_INTERNALS = frozenset(
    '__parameters__ __orig_bases__ __orig_class__ _is_protocol _is_runtime_protocol __protocol_attrs__ '
    '__non_callable_proto_members__ __callable_proto_members_only__ __type_params__ __final__'.split())
_SPECIAL_NAMES = frozenset(
    '__abstractmethods__ __annotations__ __dict__ __doc__ __init__ __module__ __new__ __slots__ __subclasshook__ __weakref__ '
    '__class_getitem__ __match_args__ __static_attributes__ __firstlineno__'.split())
EXCLUDED_ATTRIBUTES = _TYPING_INTERNALS | _SPECIAL_NAMES | {'_MutableMapping__marker'}

# Abstract classes that a protocol may derive from, as they are protocols in all but name.
_PROTO_ALLOWLIST = {
    'collections.abc': ['Callable', 'Awaitable', 'Iterable', 'Iterator', 'AsyncIterable', *_since(13, 'AsyncIterator'),
                        'Hashable', 'Sized', 'Container', 'Collection', 'Reversible', *_since(12, 'Buffer')],
    'contextlib': ['AbstractContextManager', 'AbstractAsyncContextManager'],
}
_NEEDS_RUNTIME = "Instance and class checks can only be used with @runtime_checkable protocols"
_HAS_DATA = "Protocols with non-method members don't support issubclass()"


def _is_protocol(cls):
    return getattr(cls, '_is_protocol', False)


def _get_protocol_attrs(cls):
    members = set()
    for base in cls.__mro__[:-1]:
        if base.__name__ not in ('Protocol', 'Generic'):
            members.update(base.__dict__, getattr(base, '__annotations__', ()))
    return {name for name in members - EXCLUDED_ATTRIBUTES if not name.startswith('_abc_')}


def _proto_attrs(cls):
    known = cls.__dict__.get('__protocol_attrs__')
    return _get_protocol_attrs(cls) if known is None else known


def _data_members(cls):
    return {name for name in _proto_attrs(cls) if not callable(getattr(cls, name, None))}


def _caller_module(depth=1, default='__main__'):
    if hasattr(sys, '_getframemodulename'):
        return sys._getframemodulename(depth + 1) or default
    try:
        return sys._getframe(depth + 1).f_globals.get('__name__', default)
    except (AttributeError, ValueError):
        return None


def _allow_reckless_class_checks(depth=2):
    # abc and functools ask about any class, and must not be refused.
    return _caller_module(depth) in {'abc', 'functools', '_py_abc', None}


def _check_protocol_bases(bases, message):
    for base in bases:
        is_fine = (base in (object, Generic) or base.__name__ in _PROTO_ALLOWLIST.get(base.__module__, ())
                   or issubclass(base, Generic) and _is_protocol(base))
        if not is_fine:
            raise TypeError(f'{message}, got {base!r}')


def _no_init_or_replace_init(self, *args, **kwargs):
    # The __init__ of a protocol that writes none. A concrete class that finds it gets the next real one in its place.
    cls = type(self)
    if cls._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    if cls.__init__ is not _no_init_or_replace_init:
        # Called through super().
        return
    found = (base.__dict__['__init__'] for base in cls.__mro__ if '__init__' in base.__dict__)
    cls.__init__ = next((init for init in found if init is not _no_init_or_replace_init), object.__init__)
    cls.__init__(self, *args, **kwargs)


class _ProtocolMeta(ABCMeta):
    if _v312:
        def __new__(mcls, name, bases, namespace, /, **kwargs):
            is_first = name == "Protocol" and bases == (Generic,)
            if not is_first and not {Protocol, Generic}.isdisjoint(bases):
                _check_protocol_bases(bases, 'Protocols can only inherit from other protocols')
            return super().__new__(mcls, name, bases, namespace, **kwargs)

        def __init__(cls, *args, **kwargs):
            if _is_protocol(cls):
                cls.__protocol_attrs__ = _get_protocol_attrs(cls)
                if not _v313:
                    cls.__callable_proto_members_only__ = not _data_members(cls)

        def __subclasscheck__(cls, other):
            if cls is Protocol:
                return type.__subclasscheck__(cls, other)
            if _is_protocol(cls) and not _allow_reckless_class_checks():
                if not isinstance(other, type):
                    raise TypeError('issubclass() arg 1 must be a class')
                if not getattr(cls, '_is_runtime_protocol', False):
                    raise TypeError(_NEEDS_RUNTIME)
                data = _data_members(cls)
                if data and cls.__dict__.get("__subclasshook__") is _proto_hook_method:
                    named = f". Non-method members: {str(sorted(data))[1:-1]}." if _v313 else ""
                    raise TypeError(_HAS_DATA + named)
            return super().__subclasscheck__(other)

        def __instancecheck__(cls, instance):
            if cls is Protocol:
                return type.__instancecheck__(cls, instance)
            if not _is_protocol(cls):
                return super().__instancecheck__(instance)
            if not (getattr(cls, '_is_runtime_protocol', False) or _allow_reckless_class_checks()):
                raise TypeError(_NEEDS_RUNTIME)
            if super().__instancecheck__(instance):
                return True
            # What the object itself has counts too; it is looked at without running code of its class.
            from inspect import getattr_static
            data = _data_members(cls)
            for name in cls.__protocol_attrs__:
                held = getattr_static(instance, name, _sentinel)
                if held is _sentinel or held is None and name not in data:
                    # None says that there is no such method.
                    return False
            return True
    else:
        def __instancecheck__(cls, instance):
            is_protocol = _is_protocol(cls)
            if is_protocol and not (getattr(cls, '_is_runtime_protocol', False) or _allow_reckless_class_checks(depth=2)):
                raise TypeError(_NEEDS_RUNTIME)
            if (not is_protocol or not _data_members(cls)) and issubclass(instance.__class__, cls):
                return True
            if is_protocol and all(
                    hasattr(instance, name) and (not callable(getattr(cls, name, None)) or getattr(instance, name) is not None)
                    for name in _get_protocol_attrs(cls)):
                return True
            return super().__instancecheck__(instance)


def _provides(cls, name):
    # Whether a class has a member of a protocol: as an attribute that is not None, or by annotation if it is a protocol too.
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name] is not None
        notes = getattr(base, '__annotations__', {})
        if isinstance(notes, collections.abc.Mapping) and name in notes and issubclass(cls, Generic) and _is_protocol(cls):
            return True
    return False


def _proto_hook(cls, other):
    if not cls.__dict__.get('_is_protocol', False):
        return NotImplemented
    if not _v312:
        fault = None
        if not getattr(cls, '_is_runtime_protocol', False):
            fault = _NEEDS_RUNTIME
        elif _data_members(cls):
            fault = _HAS_DATA
        if fault:
            if _allow_reckless_class_checks(depth=4):
                return NotImplemented
            raise TypeError(fault)
        if not isinstance(other, type):
            raise TypeError('issubclass() arg 1 must be a class')
    return True if all([_provides(other, name) for name in _proto_attrs(cls)]) else NotImplemented


_proto_hook_method = classmethod(_proto_hook)


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        # A class is a protocol only if it names Protocol as a direct base.
        if not cls.__dict__.get('_is_protocol', False):
            cls._is_protocol = Protocol in cls.__bases__
        if '__subclasshook__' not in cls.__dict__:
            cls.__subclasshook__ = _proto_hook_method if _v312 else _bound_hook(cls)
        if cls._is_protocol:
            if not _v312:
                _check_protocol_bases(cls.__bases__, 'Protocols can only inherit from other protocols')
            if not _v311 or cls.__init__ is Protocol.__init__:
                cls.__init__ = _no_init_or_replace_init


def _bound_hook(cls):
    def _proto_hook_for(other):
        return _proto_hook(cls, other)
    _proto_hook_for.__name__ = '_proto_hook'
    return _proto_hook_for


def runtime_checkable(cls):
    if not (isinstance(cls, type) and issubclass(cls, Generic) and _is_protocol(cls)):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    if _v313:
        data = cls.__non_callable_proto_members__ = set()
        for name in cls.__protocol_attrs__:
            try:
                is_method = callable(getattr(cls, name, None))
            except Exception as e:
                raise TypeError(f"Failed to determine whether protocol member {name!r} is a method member") from e
            if not is_method:
                data.add(name)
    return cls


# Annotated.

class _AnnotatedAlias(*_no_iteration, _GenericAlias, _root=True):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            # One in another is one.
            origin, metadata = origin.__origin__, origin.__metadata__ + metadata
        super().__init__(origin, origin, **({'name': 'Annotated'} if _v313 else {}))
        self.__metadata__ = metadata

    def copy_with(self, params):
        inner, = params
        return _AnnotatedAlias(inner, self.__metadata__)

    def __getattr__(self, attr):
        return 'Annotated' if attr in ('__name__', '__qualname__') else super().__getattr__(attr)

    def __eq__(self, other):
        if isinstance(other, _AnnotatedAlias):
            return (self.__origin__, self.__metadata__) == (other.__origin__, other.__metadata__)
        return NotImplemented

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __repr__(self):
        return f"typing.Annotated[{', '.join([_type_repr(self.__origin__), *map(repr, self.__metadata__)])}]"

    def __reduce__(self):
        return operator.getitem, (Annotated, (self.__origin__, *self.__metadata__))

    if _v312:
        def __mro_entries__(self, bases):
            return self.__origin__,


def _annotated(params):
    if not isinstance(params, tuple) or len(params) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    inner, *metadata = params
    if _v311 and _is_unpacked_typevartuple(inner):
        raise TypeError("Annotated[...] should not be used with an unpacked TypeVarTuple")
    return _AnnotatedAlias(_type_check(inner, "Annotated[t, ...]: t must be a type.", allow_special_forms=True), tuple(metadata))


if _v313:
    @_TypedCacheSpecialForm
    @_tp_cache(typed=True)
    def Annotated(self, *params):
        return _annotated(params)
else:
    class Annotated:
        __slots__ = ()

        def __new__(cls, *args, **kwargs):
            raise TypeError("Type Annotated cannot be instantiated.")

        def __init_subclass__(cls, *args, **kwargs):
            raise TypeError(f"Cannot subclass {cls.__module__}.Annotated")

        if _v311:
            def __class_getitem__(cls, params):
                return cls._class_getitem_inner(cls, *(params if isinstance(params, tuple) else (params,)))

            @_tp_cache(typed=True)
            def _class_getitem_inner(cls, *params):
                return _annotated(params)
        else:
            @_tp_cache
            def __class_getitem__(cls, params):
                return _annotated(params)


# Asking about hints.

def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    if isinstance(tp, types.UnionType):
        return types.UnionType
    return Generic if tp is Generic else None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return tp.__origin__, *tp.__metadata__
    if not isinstance(tp, (_GenericAlias, GenericAlias, types.UnionType)):
        return ()
    args = tp.__args__
    if not isinstance(tp, types.UnionType) and _has_flat_args(tp, args):
        args = list(args[:-1]), args[-1]
    return args


def _strip_annotations(t):
    if isinstance(t, _AnnotatedAlias):
        return _strip_annotations(t.__origin__)
    if _v311 and hasattr(t, "__origin__") and t.__origin__ in _key_qualifiers:
        return _strip_annotations(t.__args__[0])
    if not isinstance(t, (_GenericAlias, GenericAlias, types.UnionType)):
        return t
    args = tuple(map(_strip_annotations, t.__args__))
    return t if args == t.__args__ else _with_args(t, args)


def _defaults_to_none(func):
    # Parameters whose hints were made Optional before 3.11.
    code = getattr(func, '__code__', None)
    if _v311 or code is None:
        return ()
    names = code.co_varnames[:code.co_argcount]
    defaults = dict(func.__kwdefaults__ or {})
    defaults.update(zip(reversed(names), reversed(func.__defaults__ or ())))
    return [name for name, value in defaults.items() if value is None]


def _type_params_of(owner):
    # Names in text are looked up among them from 3.13 on.
    return getattr(owner, '__type_params__', ()) if _v313 else ()


_allowed_types = (types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.ModuleType, WrapperDescriptorType,
                  MethodWrapperType, MethodDescriptorType)


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            scope, names = globalns, localns
            if scope is None:
                scope = getattr(sys.modules.get(base.__module__), '__dict__', {})
            if names is None:
                names = dict(vars(base))
                if globalns is None:
                    # Names of the class body hide those of its module only if they are not there.
                    scope, names = names, scope
            notes = base.__dict__.get('__annotations__', {})
            if isinstance(notes, types.GetSetDescriptorType):
                notes = {}
            for name, value in notes.items():
                if isinstance(value, str):
                    value = ForwardRef(value, is_argument=False, is_class=True)
                elif value is None:
                    value = type(None)
                hints[name] = _eval_type(value, scope, names, _type_params_of(base))
    else:
        is_module = isinstance(obj, types.ModuleType)
        if globalns is None:
            innermost = obj
            while not is_module and hasattr(innermost, '__wrapped__'):
                innermost = innermost.__wrapped__
            globalns = obj.__dict__ if is_module else getattr(innermost, '__globals__', {})
        if localns is None:
            localns = globalns
        notes = getattr(obj, '__annotations__', None)
        if notes is None:
            if isinstance(obj, _allowed_types):
                return {}
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        optional = _defaults_to_none(obj)
        for name, value in dict(notes).items():
            if isinstance(value, str):
                value = ForwardRef(value, is_argument=not is_module, is_class=False)
            elif value is None:
                value = type(None)
            value = _eval_type(value, globalns, localns, _type_params_of(obj))
            hints[name] = Optional[value] if name in optional else value
    return hints if include_extras else {name: _strip_annotations(hint) for name, hint in hints.items()}


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


# Marks for type checkers, which do next to nothing at run time.

def cast(typ, val):
    return val


def no_type_check(arg):
    if isinstance(arg, type):
        for member in (getattr(arg, name) for name in dir(arg)):
            # Only what was defined in this class.
            is_own = (hasattr(member, '__qualname__') and member.__qualname__ == f'{arg.__qualname__}.{member.__name__}'
                      and getattr(member, '__module__', None) == arg.__module__)
            if not is_own:
                continue
            if isinstance(member, type):
                no_type_check(member)
            elif isinstance(member, (types.FunctionType, types.MethodType)):
                getattr(member, '__func__', member).__no_type_check__ = True
    try:
        arg.__no_type_check__ = True
    except TypeError:
        # A built-in class.
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


def _mark(target, name):
    try:
        setattr(target, name, True)
    except (AttributeError, TypeError):
        # It takes no attributes.
        pass
    return target


def final(f):
    return _mark(f, '__final__') if _v311 else f


def _overload_dummy(*args, **kwds):
    raise NotImplementedError("You should not call an overloaded function. A series of @overload-decorated functions "
                              "outside a stub module should always be followed by an implementation that is not "
                              "@overload-ed.")


if _v311:
    # module -> qualified name -> first line -> function
    _overload_registry = defaultdict(functools.partial(defaultdict, dict))

    def overload(func):
        inner = getattr(func, "__func__", func)
        try:
            _overload_registry[inner.__module__][inner.__qualname__][inner.__code__.co_firstlineno] = func
        except AttributeError:
            # Not a function: nothing to find it by.
            pass
        return _overload_dummy

    def get_overloads(func):
        inner = getattr(func, "__func__", func)
        return list(_overload_registry.get(inner.__module__, {}).get(inner.__qualname__, {}).values())

    def clear_overloads():
        _overload_registry.clear()

    def assert_type(val, typ, /):
        return val

    _ASSERT_NEVER_REPR_MAX_LENGTH = 100

    def assert_never(arg, /):
        shown = repr(arg)
        if len(shown) > _ASSERT_NEVER_REPR_MAX_LENGTH:
            shown = f'{shown[:_ASSERT_NEVER_REPR_MAX_LENGTH]}...'
        raise AssertionError(f"Expected code to be unreachable, but got: {shown}")

    def reveal_type(obj, /):
        print(f"Runtime type is {type(obj).__name__!r}", file=sys.stderr)
        return obj

    def _dataclass_mark(said, field_specifiers, kwargs):
        def decorator(cls_or_fn):
            cls_or_fn.__dataclass_transform__ = {**said, 'field_specifiers': field_specifiers, 'kwargs': kwargs}
            return cls_or_fn
        return decorator

    if _v312:
        def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                                field_specifiers=(), **kwargs):
            return _dataclass_mark(dict(eq_default=eq_default, order_default=order_default, kw_only_default=kw_only_default,
                                        frozen_default=frozen_default), field_specifiers, kwargs)
    else:
        def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, field_specifiers=(), **kwargs):
            return _dataclass_mark(dict(eq_default=eq_default, order_default=order_default, kw_only_default=kw_only_default),
                                   field_specifiers, kwargs)
else:
    def overload(func):
        return _overload_dummy

if _v312:
    def override(method, /):
        return _mark(method, '__override__')

if _v313:
    def is_protocol(tp, /):
        return isinstance(tp, type) and _is_protocol(tp) and tp is not Protocol

    def get_protocol_members(tp, /):
        if is_protocol(tp):
            return frozenset(tp.__protocol_attrs__)
        raise TypeError(f'{tp!r} is not a Protocol')

    def _warn_of_missing_type_params(funcname):
        import warnings
        warnings.warn(f"Failing to pass a value to the 'type_params' parameter of {funcname!r} is deprecated, as it leads "
                      f"to incorrect behaviour when calling {funcname} on a stringified annotation that references a PEP "
                      f"695 type parameter. It will be disallowed in Python 3.15.", DeprecationWarning, stacklevel=3)


# Variables and aliases that the module offers.

Text = str
TYPE_CHECKING = False

T, KT, VT = map(TypeVar, ('T', 'KT', 'VT'))
T_co, V_co, VT_co = (TypeVar(name, covariant=True) for name in ('T_co', 'V_co', 'VT_co'))
T_contra = TypeVar('T_contra', contravariant=True)
CT_co = TypeVar('CT_co', covariant=True, bound=type)
AnyStr = TypeVar('AnyStr', bytes, str)
# What a class or function of its own has where there is syntax for it.
_own_T = TypeVar('T', infer_variance=True) if _v312 else T
_result = _own_T if _v312 else T_co

_alias = _SpecialGenericAlias

# The abstract collections, by the number of their arguments.
for _count, _names in enumerate((
    'Hashable Sized',
    'Awaitable AsyncIterable AsyncIterator Iterable Iterator Reversible Container Collection MutableSet Sequence '
    'MutableSequence MappingView KeysView ValuesView',
    'Mapping MutableMapping ItemsView',
    'Coroutine',
)):
    for _name in _names.split():
        globals()[_name] = _alias(getattr(collections.abc, _name), _count)
AbstractSet = _alias(collections.abc.Set, 1, name='AbstractSet')
Generator = _alias(collections.abc.Generator, 3, defaults=_since(13, types.NoneType, types.NoneType))
AsyncGenerator = _alias(collections.abc.AsyncGenerator, 2, defaults=_since(13, types.NoneType))
Callable = _CallableType(collections.abc.Callable, 2)
if _v312:
    ByteString = _DeprecatedGenericAlias(collections.abc.ByteString, 0, removal_version=(3, 14))
else:
    ByteString = _alias(collections.abc.ByteString, 0)

# The concrete ones; those that have a built-in name of their own make no instances here.
for _kind, _count, _name in ((list, 1, 'List'), (set, 1, 'Set'), (frozenset, 1, 'FrozenSet'), (dict, 2, 'Dict'), (type, 1, 'Type')):
    globals()[_name] = _alias(_kind, _count, inst=False, name=_name)
Tuple = _TupleType(tuple, -1, inst=False, name='Tuple')
Deque = _alias(collections.deque, 1, name='Deque')
DefaultDict = _alias(collections.defaultdict, 2, name='DefaultDict')
OrderedDict, ChainMap = _alias(collections.OrderedDict, 2), _alias(collections.ChainMap, 2)
Counter = _alias(collections.Counter, 1)
del _count, _names, _name, _kind

if _v313:
    # These bring modules with them, so they are made when they are asked for.
    def __getattr__(attr):
        if attr in ("Pattern", "Match"):
            import re
            made = _alias(getattr(re, attr), 1)
        elif attr in ("ContextManager", "AsyncContextManager"):
            import contextlib
            made = _alias(getattr(contextlib, "Abstract" + attr), 2, name=attr, defaults=(bool | None,))
        elif attr == "_collect_parameters":
            import warnings
            warnings.warn("The private _collect_parameters function is deprecated and will be removed in a future version "
                          "of Python. Any use of private functions is discouraged and may break in the future.",
                          DeprecationWarning, stacklevel=2)
            made = _collect_type_parameters
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {attr!r}")
        globals()[attr] = made
        return made

    del _collect_parameters
else:
    ContextManager, AsyncContextManager = (
        _alias(getattr(contextlib, 'Abstract' + name), 1, name=name) for name in ('ContextManager', 'AsyncContextManager'))
    Pattern, Match = _alias(stdlib_re.Pattern, 1), _alias(stdlib_re.Match, 1)


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
class SupportsAbs(Protocol[_result]):
    __slots__ = ()

    @abstractmethod
    def __abs__(self) -> _result:
        pass


@runtime_checkable
class SupportsRound(Protocol[_result]):
    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits: int = 0) -> _result:
        pass


# Hints of what is written above without them, because their types come after it.
if _v311:
    assert_never.__annotations__ = {'arg': Never, 'return': Never}
    reveal_type.__annotations__ = {'obj': _own_T, 'return': _own_T}
    dataclass_transform.__annotations__ = {
        **dict.fromkeys(('eq_default', 'order_default', 'kw_only_default', *_since(12, 'frozen_default')), bool),
        'field_specifiers': tuple[type[Any] | Callable[..., Any], ...], 'kwargs': Any, 'return': Callable[[T], T],
    }
if _v312:
    class _IdentityCallable(Protocol):
        def __call__(self, arg: _own_T, /) -> _own_T:
            pass

    dataclass_transform.__annotations__['return'] = _IdentityCallable
    _F = TypeVar('F', infer_variance=True, bound=Callable[..., Any])
    override.__annotations__ = {'method': _F, 'return': _F}
if _v313:
    is_protocol.__annotations__ = {'tp': type, 'return': bool}
    get_protocol_members.__annotations__ = {'tp': type, 'return': frozenset[str]}


# NamedTuple and TypedDict: functions that one can also inherit from, as a metaclass stands behind the name.

_prohibited = frozenset('__new__ __init__ __slots__ __getnewargs__ _fields _field_defaults _field_types _make _replace _asdict '
                        '_source'.split())
_special = frozenset(('__module__', '__name__', '__annotations__'))


def _make_nmtuple(name, types, module, defaults=()):
    types = dict(types)
    hints = {field: _type_check(hint, f"field {field} annotation must be a type") for field, hint in types.items()}
    made = collections.namedtuple(name, types, defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = hints
    return made


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        if _v311 and not {_NamedTuple, Generic}.issuperset(bases):
            raise TypeError('can only inherit from a NamedTuple type and Generic')
        hints = ns.get('__annotations__', {})
        with_default = [field for field in hints if field in ns]
        if with_default:
            order = list(hints)
            for field in order[order.index(with_default[0]):]:
                if field not in ns:
                    before = [name for name in order[:order.index(field)] if name in ns]
                    raise TypeError(f"Non-default namedtuple field {field} cannot follow default "
                                    f"field{'s' if len(before) > 1 else ''} {', '.join(before)}")
        made = _make_nmtuple(typename, hints.items(), defaults=[ns[field] for field in with_default], module=ns['__module__'])
        is_generic = _v311 and Generic in bases
        if _v311:
            made.__bases__ = tuple(tuple if base is _NamedTuple else base for base in bases)
        if is_generic:
            made.__class_getitem__ = classmethod(_generic_class_getitem)
        for name, value in ns.items():
            if name in _prohibited:
                raise AttributeError(f"Cannot overwrite NamedTuple attribute {name}")
            if name in _special:
                continue
            if name not in made._fields:
                setattr(made, name, value)
            if _v313 and hasattr(type(value), '__set_name__'):
                # The class exists already, so nobody else will call it.
                try:
                    type(value).__set_name__(value, made, name)
                except BaseException as e:
                    e.add_note(f"Error calling __set_name__ on {type(value).__name__!r} instance {name!r} in {typename!r}")
                    raise
        if is_generic:
            made.__init_subclass__()
        return made


def _warn_of_no_fields(kind, typename, fields, empty, words):
    # In the frame of the caller's caller.
    import warnings
    how = "Failing to pass a value for" if fields is _sentinel else "Passing `None` as"
    warnings.warn(f"{how} the 'fields' parameter is deprecated and will be disallowed in Python 3.15. To create a {kind} class "
                  f"with 0 fields using the functional syntax, pass an empty {words}, e.g. "
                  f"`{typename} = {kind}({typename!r}, {empty})`.", DeprecationWarning, stacklevel=3)


if _v313:
    def NamedTuple(typename, fields=_sentinel, /, **kwargs):
        if fields is not _sentinel and fields is not None:
            if kwargs:
                raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
        elif not kwargs:
            _warn_of_no_fields('NamedTuple', typename, fields, '[]', 'list')
            fields = ()
        elif fields is None:
            raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword arguments")
        else:
            import warnings
            warnings._deprecated("Creating NamedTuple classes using keyword arguments", message=(
                "{name} is deprecated and will be disallowed in Python {remove}. "
                "Use the class-based or functional syntax instead."), remove=(3, 15))
            fields = kwargs.items()
        made = _make_nmtuple(typename, fields, module=_caller_module())
        made.__orig_bases__ = NamedTuple,
        return made
else:
    def NamedTuple(typename, fields=None, /, **kwargs):
        if fields is None:
            fields = kwargs.items()
        elif kwargs:
            raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
        made = _make_nmtuple(typename, fields, module=_caller_module())
        if _v312:
            made.__orig_bases__ = NamedTuple,
        return made

_NamedTuple = type.__new__(NamedTupleMeta, 'NamedTuple', (), {})


def _namedtuple_mro_entries(bases):
    if len(bases) > 1 and not _v311:
        raise TypeError("Multiple inheritance with NamedTuple is not supported")
    return _NamedTuple,


NamedTuple.__mro_entries__ = _namedtuple_mro_entries


def _get_typeddict_qualifiers(annotation_type):
    # Required[ReadOnly[Annotated[int, ...]]]: the outermost first.
    while True:
        origin = get_origin(annotation_type)
        if origin in _key_qualifiers:
            yield origin
        elif origin is not Annotated:
            return
        annotation_type = get_args(annotation_type)[0]


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        if any(type(base) is not _TypedDictMeta and base is not Generic for base in bases):
            raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        is_generic = _v311 and any(issubclass(base, Generic) for base in bases)
        made = type.__new__(_TypedDictMeta, name, (Generic, dict) if is_generic else (dict,), ns)
        if _v312 and not hasattr(made, '__orig_bases__'):
            made.__orig_bases__ = bases

        msg = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        own = {key: _type_check(hint, msg, module=made.__module__) for key, hint in ns.get('__annotations__', {}).items()}
        hints = {}
        required, optional, readonly, mutable = (set() for _ in range(4))
        for base in bases:
            inherited = base.__dict__
            hints.update(inherited.get('__annotations__', {}))
            base_required, base_optional = inherited.get('__required_keys__', set()), inherited.get('__optional_keys__', set())
            required = (required | base_required) - base_optional
            optional = (optional - base_required) | base_optional
            readonly.update(inherited.get('__readonly_keys__', ()))
            mutable.update(inherited.get('__mutable_keys__', ()))
        hints.update(own)
        for key, hint in own.items():
            qualifiers = set(_get_typeddict_qualifiers(hint)) if _v311 else ()
            is_required = total
            if _v311:
                is_required = Required in qualifiers or total and NotRequired not in qualifiers
            joins, leaves = (required, optional) if is_required else (optional, required)
            joins.add(key)
            leaves.discard(key)
            if _v313:
                if ReadOnly not in qualifiers:
                    mutable.add(key)
                    readonly.discard(key)
                elif key in mutable:
                    raise TypeError(f"Cannot override mutable key {key!r} with read-only key")
                else:
                    readonly.add(key)
        made.__annotations__ = hints
        made.__required_keys__, made.__optional_keys__ = frozenset(required), frozenset(optional)
        if _v313:
            made.__readonly_keys__, made.__mutable_keys__ = frozenset(readonly), frozenset(mutable)
        if _v311 or not hasattr(made, '__total__'):
            made.__total__ = total
        return made

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    __instancecheck__ = __subclasscheck__


def _make_typeddict(typename, fields, total, module):
    ns = {'__annotations__': dict(fields)}
    if module is not None:
        ns['__module__'] = module
    made = _TypedDictMeta(typename, (), ns, total=total)
    if _v312:
        made.__orig_bases__ = TypedDict,
    return made


if _v313:
    def TypedDict(typename, fields=_sentinel, /, *, total=True):
        if fields is _sentinel or fields is None:
            _warn_of_no_fields('TypedDict', typename, fields, '{}', 'dictionary')
            fields = {}
        return _make_typeddict(typename, fields, total, _caller_module())
else:
    def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
        if fields is not None and kwargs:
            raise TypeError("TypedDict takes either a dict or keyword arguments, but not both")
        if kwargs and _v311:
            import warnings
            warnings.warn("The kwargs-based syntax for TypedDict definitions is deprecated in Python 3.11, will be removed in "
                          "Python 3.13, and may not be understood by third-party type checkers.",
                          DeprecationWarning, stacklevel=2)
        return _make_typeddict(typename, kwargs if fields is None else fields, total, _caller_module())

_TypedDict = type.__new__(_TypedDictMeta, 'TypedDict', (), {})
TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


class NewType:
    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[-1]
        self.__supertype__ = tp
        home = _caller_module()
        if home != 'typing':
            self.__module__ = home

    if _v311:
        __call__ = _idfunc

        def __mro_entries__(self, bases):
            # A class statement that would fail anyway: say what was probably meant.
            meant = self.__name__

            class Dummy:
                def __init_subclass__(cls):
                    raise TypeError(f"Cannot subclass an instance of NewType. Perhaps you were looking for: "
                                    f"`{cls.__name__} = NewType({cls.__name__!r}, {meant})`")
            return Dummy,
    else:
        def __call__(self, x):
            return x

    def __repr__(self):
        return f'{self.__module__}.{self.__qualname__}'

    def __reduce__(self):
        return self.__qualname__

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


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


if not _v313:
    class _DeprecatedType(type):
        # Before 3.13 two classes stand for the modules typing.io and typing.re.
        def __getattribute__(cls, name):
            if _v311 and name not in ("__dict__", "__module__", "__doc__") and name in cls.__dict__:
                import warnings
                warnings.warn(f"{cls.__name__} is deprecated, import directly from typing instead. "
                              f"{cls.__name__} will be removed in Python 3.12.", DeprecationWarning, stacklevel=2)
            return super().__getattribute__(name)

    for _name, _members in (('io', {'IO': IO, 'TextIO': TextIO, 'BinaryIO': BinaryIO}), ('re', {'Pattern': Pattern, 'Match': Match})):
        _made = _DeprecatedType(_name, (), {'__module__': __name__, '__all__': [*_members], **_members})
        globals()[_name] = _made
        _made.__name__ = f'{__name__}.{_name}'
        sys.modules[f'{__name__}.{_name}'] = _made
    del _name, _members, _made
