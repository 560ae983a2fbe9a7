# Classes whose __init__, __repr__, comparisons and more follow from annotated fields.
# Behaves as Lib/dataclasses.py of CPython 3.10 to 3.13. Methods are compiled from text, because only real parameters give real signatures
# and error messages. 3.13 compiles all of a class at once and earlier releases one by one, which is seen in the order of __dict__ and in
# the line numbers of a traceback through `<string>`.
# Invariant: __dataclass_fields__ holds every field, inherited ones first, class variables and init-only ones included.

import abc
import copy
import functools
import inspect
import itertools
import keyword
import sys
import types
import _thread
from reprlib import recursive_repr
from types import FunctionType, GenericAlias

_v311 = sys.version_info >= (3, 11)
_v312 = sys.version_info >= (3, 12)
_v313 = sys.version_info >= (3, 13)

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict', 'astuple',
           'make_dataclass', 'replace', 'is_dataclass']


class FrozenInstanceError(AttributeError):
    pass


# Marks, each a class with one object

class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


class _FIELD_BASE:
    # What sort of field it is.
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_HAS_DEFAULT_FACTORY, MISSING, KW_ONLY = _HAS_DEFAULT_FACTORY_CLASS(), _MISSING_TYPE(), _KW_ONLY_TYPE()
_FIELD, _FIELD_CLASSVAR, _FIELD_INITVAR = map(_FIELD_BASE, ('_FIELD', '_FIELD_CLASSVAR', '_FIELD_INITVAR'))
_EMPTY_METADATA = types.MappingProxyType({})
_FIELDS, _PARAMS, _POST_INIT_NAME = '__dataclass_fields__', '__dataclass_params__', '__post_init__'


class InitVar:
    """A field that is a parameter of __init__ and is handed to __post_init__, and nothing else."""

    __slots__ = ('type', )

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        shown = self.type
        is_class = isinstance(shown, type) and not isinstance(shown, GenericAlias)
        return f'dataclasses.InitVar[{shown.__name__ if is_class else repr(shown)}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


_shown_of_field = ('name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare', 'metadata', 'kw_only')


class Field:
    """What is known of one field; made by field(), completed when the class is processed."""

    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata', 'kw_only',
                 '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = self._field_type = None
        self.default, self.default_factory = default, default_factory
        self.init, self.repr, self.hash, self.compare = init, repr, hash, compare
        self.metadata = types.MappingProxyType(metadata) if metadata is not None else _EMPTY_METADATA
        self.kw_only = kw_only

    @recursive_repr()
    def __repr__(self):
        parts = [f'{name}={getattr(self, name)!r}' for name in _shown_of_field]
        return f'Field({",".join(parts)},_field_type={self._field_type})'

    def __set_name__(self, owner, name):
        # The class attribute is the field, so nobody else tells a descriptor that is its default.
        tell = getattr(type(self.default), '__set_name__', None)
        if tell:
            tell(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    # What dataclass() was called with; since 3.12 all of it.
    __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen',
                 *(('match_args', 'kw_only', 'slots', 'weakref_slot') if _v312 else ()))

    def __init__(self, *switches):
        for name, switch in zip(self.__slots__, switches):
            setattr(self, name, switch)

    def __repr__(self):
        parts = [f'{name}={getattr(self, name)!r}' for name in self.__slots__]
        return f'_DataclassParams({",".join(parts)})'


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    if MISSING is not default and MISSING is not default_factory:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


# The text of methods

def _cell(kind, name=None):
    # The name by which a method's text refers to an object that is not in the module of the class.
    if name is None:
        return f'__dataclass_{kind}__' if _v312 else f'_{kind}'
    return f'__dataclass_{kind}_{name}__' if _v312 else f'_{kind}_{name}'


if not _v313:
    def _recursive_repr(method):
        # As reprlib's, with the name of the method for __wrapped__ alone.
        running = set()

        @functools.wraps(method)
        def wrapper(self):
            key = id(self), _thread.get_ident()
            if key in running:
                return '...'
            running.add(key)
            try:
                return method(self)
            finally:
                running.discard(key)
        return wrapper


class _Methods:
    # Writes the methods of a class and puts them on it. They are defined inside a function whose parameters are what they refer to: so
    # they reach it through cells, whatever names the module has.
    def __init__(self, cls, namespace):
        self.cls, self.namespace = cls, namespace
        self.texts, self.cells, self.waiting = [], {}, []

    def write(self, name, params, body, cells=(), arrow=False, decorator=None, put=None):
        self.cells.update(cells)
        result = ''
        if arrow:
            cell = _cell(f'{name}_return_type' if _v313 else 'return_type')
            self.cells[cell] = None
            result = f'->{cell}'
        head = f' {decorator}\n' if decorator else ''
        self.texts.append(f'{head} def {name}({",".join(params)}){result}:\n' + '\n'.join([f'  {line}' for line in body]))
        self.waiting.append((name, put or self.put))
        if not _v313:
            self.finish()

    def finish(self):
        names = [name for name, _ in self.waiting]
        lines = [f'def __create_fn__({",".join(self.cells)}):', *self.texts, f' return [{",".join(names)}]']
        made = {}
        exec('\n'.join(lines), self.namespace, made)
        methods = made['__create_fn__'](**self.cells)
        waiting = self.waiting
        self.texts, self.cells, self.waiting = [], {}, []
        for (name, put), method in zip(waiting, methods):
            method.__qualname__ = f'{self.cls.__qualname__}.{name}'
            put(name, method)

    # Three ways of treating a method that the class defines itself: it stays, it is replaced, it must not be there

    def put(self, name, method):
        if name not in self.cls.__dict__:
            setattr(self.cls, name, method)

    def replace(self, name, method):
        setattr(self.cls, name, method)

    def claim(self, name, method, hint=''):
        if name in self.cls.__dict__:
            raise TypeError(f'Cannot overwrite attribute {name} in class {self.cls.__name__}{hint}')
        setattr(self.cls, name, method)

    def claim_order(self, name, method):
        self.claim(name, method, f'{"" if _v313 else "."} Consider using functools.total_ordering')

    def put_repr(self, name, method):
        self.put(name, method if _v313 else _recursive_repr(method))


def _has_default(f):
    return f.default is not MISSING or f.default_factory is not MISSING


def _assignment(f, cells, frozen, slots, owner):
    # The line of __init__ that sets a field, or None; the defaults it and the parameter refer to go to `cells`.
    default = _cell('dflt', f.name)
    if f.default_factory is not MISSING:
        cells[default] = f.default_factory
        value = f'{default}()'
        if f.init:
            value += f' if {f.name} is {_cell("HAS_DEFAULT_FACTORY")} else {f.name}'
    elif f.init:
        if f.default is not MISSING:
            cells[default] = f.default
        value = f.name
    elif slots and f.default is not MISSING:
        # No class attribute to fall back on.
        cells[default] = f.default
        value = default
    else:
        return None
    if f._field_type is _FIELD_INITVAR:
        return None
    if frozen:
        return f'__dataclass_builtins_object__.__setattr__({owner},{f.name!r},{value})'
    return f'{owner}.{f.name}={value}'


def _parameter(f):
    default = ''
    if f.default is not MISSING:
        default = f'={_cell("dflt", f.name)}'
    elif f.default_factory is not MISSING:
        default = f'={_cell("HAS_DEFAULT_FACTORY")}'
    return f'{f.name}:{_cell("type", f.name)}{default}'


def _write_init(methods, given, positional, keywords, owner, frozen, slots):
    with_default = None
    for f in positional:
        if _has_default(f):
            with_default = f
        elif with_default is not None:
            after = f' {with_default.name!r}' if _v313 else ''
            raise TypeError(f'non-default argument {f.name!r} follows default argument{after}')
    cells = {_cell('type', f.name): f.type for f in given}
    cells |= {_cell('HAS_DEFAULT_FACTORY'): _HAS_DEFAULT_FACTORY, '__dataclass_builtins_object__': object}
    body = [line for f in given if (line := _assignment(f, cells, frozen, slots, owner))]
    if hasattr(methods.cls, _POST_INIT_NAME):
        passed = ','.join([f.name for f in given if f._field_type is _FIELD_INITVAR])
        body.append(f'{owner}.{_POST_INIT_NAME}({passed})')
    params = [owner, *map(_parameter, positional)]
    if keywords:
        params += ['*', *map(_parameter, keywords)]
    methods.write('__init__', params, body or ['pass'], cells, arrow=True)


def _write_repr(methods, shown):
    parts = ', '.join([f'{f.name}={{self.{f.name}!r}}' for f in shown])
    guard = '__dataclasses_recursive_repr'
    methods.write('__repr__', ['self'], [f'return f"{{self.__class__.__qualname__}}({parts})"'],
                  {guard: recursive_repr} if _v313 else (), decorator=f'@{guard}()' if _v313 else None, put=methods.put_repr)


def _tuple_of(owner, fields):
    return '(' + ''.join([f'{owner}.{f.name},' for f in fields]) + ')'


def _write_comparison(methods, name, test, put=None, first=()):
    methods.write(name, ('self', 'other'), [*first, 'if other.__class__ is self.__class__:', f' return {test}',
                                            'return NotImplemented'], put=put)


def _write_eq(methods, compared):
    if _v313:
        test = ' and '.join([f'self.{f.name}==other.{f.name}' for f in compared]) or 'True'
        _write_comparison(methods, '__eq__', test, first=('if self is other:', ' return True'))
    else:
        _write_comparison(methods, '__eq__', f'{_tuple_of("self", compared)}=={_tuple_of("other", compared)}')


def _write_frozen(methods, fields):
    # A subclass that is no dataclass may have attributes of its own.
    names = ', '.join([repr(f.name) for f in fields])
    condition = f'type(self) is cls or name in {{{names}}}' if names else 'type(self) is cls'
    cells = {'cls': methods.cls, 'FrozenInstanceError': FrozenInstanceError}
    for name, rest, deed in (('__setattr__', ['value'], 'assign to'), ('__delattr__', [], 'delete')):
        passed = ', '.join(['name', *rest])
        methods.write(name, ['self', 'name', *rest], [
            f'if {condition}:', f' raise FrozenInstanceError(f"cannot {deed} field {{name!r}}")',
            f'super(cls, self).{name}({passed})'], cells, put=methods.claim)


def _settle_hash(methods, fields, unsafe_hash, eq, frozen):
    # A class that defines __eq__ alone gets None for __hash__ by the interpreter: that is no __hash__ of its own.
    cls = methods.cls
    own = cls.__dict__.get('__hash__', MISSING)
    is_own = own is not MISSING and not (own is None and '__eq__' in methods.defined)
    if unsafe_hash and is_own:
        raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    if not unsafe_hash and (is_own or not eq):
        return
    if unsafe_hash or frozen:
        if _v313:
            cls.__hash__ = None  # the place in __dict__
        hashed = [f for f in fields if (f.compare if f.hash is None else f.hash)]
        methods.write('__hash__', ['self'], [f'return hash({_tuple_of("self", hashed)})'], put=methods.replace)
    else:
        cls.__hash__ = None


# From annotations to fields

def _is_classvar(a_type, typing):
    return a_type is typing.ClassVar or type(a_type) is typing._GenericAlias and a_type.__origin__ is typing.ClassVar


def _is_initvar(a_type, dataclasses):
    return dataclasses.InitVar in (a_type, type(a_type))


def _is_kw_only(a_type, dataclasses):
    return a_type is dataclasses.KW_ONLY


def _is_type(annotation, cls, a_module, a_type, is_type_predicate):
    # Whether a text names the type: "ClassVar[int]", "typing.ClassVar", "t.ClassVar" where t is the module. It is not evaluated.
    import re
    found = re.match(r'^(?:\s*(\w+)\s*\.)?\s*(\w+)', annotation)
    if not found:
        return False
    prefix, name = found.groups()
    place = sys.modules.get(cls.__module__)
    if prefix:
        if not place or vars(place).get(prefix) is not a_module:
            return False
        place = sys.modules.get(a_type.__module__)
    names = place.__dict__
    return bool(names) and is_type_predicate(names.get(name), a_module)


def _means(annotation, cls, a_module, a_type, predicate):
    return (predicate(annotation, a_module)
            or isinstance(annotation, str) and _is_type(annotation, cls, a_module, a_type, predicate))


def _sort_of(cls, annotation):
    # Who has not imported typing cannot have written ClassVar.
    typing = sys.modules.get('typing')
    if typing and _means(annotation, cls, typing, typing.ClassVar, _is_classvar):
        return _FIELD_CLASSVAR
    if _means(annotation, cls, sys.modules[__name__], InitVar, _is_initvar):
        return _FIELD_INITVAR
    return _FIELD


def _get_field(cls, a_name, a_type, default_kw_only):
    found = getattr(cls, a_name, MISSING)
    if isinstance(found, types.MemberDescriptorType):
        found = MISSING  # a name in __slots__ is no default
    f = found if isinstance(found, Field) else field(default=found)
    f.name, f.type = a_name, a_type
    f._field_type = sort = _sort_of(cls, a_type)
    if sort is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f'field {f.name} cannot have a default factory')
    if sort is _FIELD_CLASSVAR:
        if f.kw_only is not MISSING:
            raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')
    elif f.kw_only is MISSING:
        f.kw_only = default_kw_only
    if sort is _FIELD and (f.default.__class__.__hash__ is None if _v311 else isinstance(f.default, (list, dict, set))):
        raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory')
    return f


def _collect_fields(cls, frozen, kw_only):
    fields, frozen_bases = {}, []
    for base in reversed(cls.__mro__[1:]):
        inherited = getattr(base, _FIELDS, None)
        if inherited is not None:
            fields.update([(f.name, f) for f in inherited.values()])
            frozen_bases.append(getattr(base, _PARAMS).frozen)

    annotations = inspect.get_annotations(cls) if _v312 else cls.__dict__.get('__annotations__', {})
    own, marked = [], False
    for name, annotation in annotations.items():
        if not _means(annotation, cls, sys.modules[__name__], KW_ONLY, _is_kw_only):
            own.append(_get_field(cls, name, annotation, kw_only))
        elif marked:
            raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
        else:
            marked = kw_only = True
    for f in own:
        fields[f.name] = f
        # From now on the class attribute is the default itself.
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')

    if frozen_bases:
        if not frozen and any(frozen_bases):
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if frozen and not (all if _v313 else any)(frozen_bases):
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    return fields


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    module = sys.modules.get(cls.__module__)
    methods = _Methods(cls, module.__dict__ if module is not None else {})
    setattr(cls, _PARAMS, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot))
    all_fields = _collect_fields(cls, frozen, kw_only)
    setattr(cls, _FIELDS, all_fields)
    methods.defined = set(cls.__dict__)
    if order and not eq:
        raise ValueError('eq must be true if order is true')

    given = [f for f in all_fields.values() if f._field_type is not _FIELD_CLASSVAR]
    positional, keywords = [[f for f in given if f.init and bool(f.kw_only) is wanted] for wanted in (False, True)]
    if init:
        _write_init(methods, given, positional, keywords, '__dataclass_self__' if 'self' in all_fields else 'self', frozen, slots)
    if _v313 and '__replace__' not in cls.__dict__:
        cls.__replace__ = _replace
    stored = [f for f in given if f._field_type is _FIELD]
    compared = [f for f in stored if f.compare]
    if repr:
        _write_repr(methods, [f for f in stored if f.repr])
    if eq:
        _write_eq(methods, compared)
    if order:
        for name, sign in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
            _write_comparison(methods, name, f'{_tuple_of("self", compared)}{sign}{_tuple_of("other", compared)}',
                              methods.claim_order)
    if frozen:
        _write_frozen(methods, stored)
    _settle_hash(methods, stored, unsafe_hash, eq, frozen)
    if methods.waiting:
        methods.finish()

    if not getattr(cls, '__doc__'):
        try:
            signature = str(inspect.signature(cls)).replace(' -> None', '')
        except (TypeError, ValueError):
            if not _v311:
                raise
            signature = ''
        cls.__doc__ = cls.__name__ + signature
    if match_args and '__match_args__' not in cls.__dict__:
        cls.__match_args__ = tuple([f.name for f in positional])
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot)
    elif weakref_slot:
        raise TypeError('weakref_slot is True but slots is False')
    abc.update_abstractmethods(cls)
    return cls


# Slots

def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    # Past the __setattr__ that refuses.
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _slots_of(cls):
    declared = cls.__dict__.get('__slots__')
    if isinstance(declared, str):
        return [declared]
    if declared is None:
        # Whoever declares none may have the same places nevertheless.
        return ['__weakref__', '__dict__'] if _v313 and getattr(cls, '__weakrefoffset__', -1) else (['__dict__'] if _v313 else [])
    if hasattr(declared, '__next__'):
        raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
    return declared


def _add_slots(cls, is_frozen, weakref_slot):
    # There is no way to give slots to a class that exists: it is made again.
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    namespace = dict(cls.__dict__)
    names = tuple([f.name for f in fields(cls)])
    namespace['__slots__'] = names
    if _v311:
        inherited = {slot for base in cls.__mro__[1:-1] for slot in _slots_of(base)}
        wanted = names + ('__weakref__',) if weakref_slot else names
        namespace['__slots__'] = tuple([name for name in wanted if name not in inherited])
    # Defaults live on in the fields; the new class has its own __dict__ and __weakref__, or none.
    for name in (*names, '__dict__', *(['__weakref__'] if _v311 else [])):
        namespace.pop(name, None)
    qualname = getattr(cls, '__qualname__', None)
    cls = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        cls.__qualname__ = qualname
    if is_frozen:
        for name, method in (('__getstate__', _dataclass_getstate), ('__setstate__', _dataclass_setstate)):
            if not _v311 or name not in namespace:
                setattr(cls, name, method)
    return cls


if _v311:
    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
                  kw_only=False, slots=False, weakref_slot=False):
        def wrap(cls):
            return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
        return wrap if cls is None else wrap(cls)
else:
    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
                  kw_only=False, slots=False):
        def wrap(cls):
            return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, False)
        return wrap if cls is None else wrap(cls)


# What can be asked of a dataclass

def fields(class_or_instance):
    try:
        known = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple([f for f in known.values() if f._field_type is _FIELD])


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    is_class = isinstance(obj, type) and (_v311 or not isinstance(obj, GenericAlias))
    return hasattr(obj if is_class else type(obj), _FIELDS)


# Handed on as they are, since 3.12.
_ATOMIC_TYPES = frozenset([
    bool, int, float, complex, str, bytes, range, property, type, types.NoneType, types.EllipsisType,
    types.NotImplementedType, types.CodeType, types.FunctionType, types.BuiltinFunctionType])


def _unfold(obj, record, factory, by_display=False):
    # Copies containers all the way down; `record` makes with the factory what a dataclass instance becomes. With `by_display` plain lists
    # are built by a comprehension, which leaves them a room of another size than the constructor does.
    kind = type(obj)
    if _v312 and kind in _ATOMIC_TYPES:
        return obj
    if hasattr(kind, _FIELDS):
        return record(obj, factory)
    how = record, factory, by_display
    if by_display and kind is list:
        return [_unfold(item, *how) for item in obj]
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return kind(*[_unfold(item, *how) for item in obj])
    if isinstance(obj, (list, tuple)):
        return kind(_unfold(item, *how) for item in obj)
    if not isinstance(obj, dict):
        return copy.deepcopy(obj)
    pairs = ((_unfold(key, *how), _unfold(value, *how)) for key, value in obj.items())
    if _v312 and hasattr(kind, 'default_factory'):
        copied = kind(obj.default_factory)
        for key, value in pairs:
            copied[key] = value
        return copied
    return kind(pairs)


def asdict(obj, *, dict_factory=dict):
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _asdict_inner(obj, dict_factory)


def _asdict_inner(obj, dict_factory):
    if _v312 and dict_factory is dict:
        return {f.name: _unfold(getattr(obj, f.name), _asdict_inner, dict, _v313) for f in fields(obj)}
    return dict_factory([(f.name, _unfold(getattr(obj, f.name), _asdict_inner, dict_factory, _v313)) for f in fields(obj)])


def astuple(obj, *, tuple_factory=tuple):
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _astuple_inner(obj, tuple_factory)


def _astuple_inner(obj, tuple_factory):
    return tuple_factory([_unfold(getattr(obj, f.name), _astuple_inner, tuple_factory) for f in fields(obj)])


def replace(obj, /, **changes):
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    refused = TypeError if _v313 else ValueError
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        is_given = f.name in changes
        if f.init and not is_given:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise refused(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(self, f.name)
        elif is_given and not f.init:
            raise refused(f'field {f.name} is declared with init=False, it cannot be specified with replace()')
    return self.__class__(**changes)


# Classes made by a call

def _made(cls_name, fields, bases, namespace):
    annotations, defaults = {}, {}
    for item in fields:
        parts = (item, 'typing.Any') if isinstance(item, str) else item
        if len(parts) not in (2, 3):
            raise TypeError(f'Invalid field: {item!r}')
        name, annotation, *default = parts
        if default:
            defaults[name], = default
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if keyword.iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in annotations:
            raise TypeError(f'Field name duplicated: {name!r}')
        annotations[name] = annotation

    def fill(body):
        body.update(namespace or {})
        body.update(defaults)
        body["__annotations__"] = annotations
    return types.new_class(cls_name, bases, {}, fill)


if _v312:
    def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                       unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False,
                       module=None):
        cls = _made(cls_name, fields, bases, namespace)
        if module is None:
            # The caller's, for pickle.
            module = sys._getframe(1).f_globals.get('__name__', '__main__')
        cls.__module__ = module
        return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                         match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)
elif _v311:
    def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                       unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
        return dataclass(_made(cls_name, fields, bases, namespace), init=init, repr=repr, eq=eq, order=order,
                         unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args, kw_only=kw_only, slots=slots,
                         weakref_slot=weakref_slot)
else:
    def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                       unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False):
        return dataclass(_made(cls_name, fields, bases, namespace), init=init, repr=repr, eq=eq, order=order,
                         unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args, kw_only=kw_only, slots=slots)
