# Classes whose __init__, __repr__, comparisons and more follow from annotated fields.
# Behaves as Lib/dataclasses.py of CPython 3.10 to 3.13. The methods are compiled from text, because only real parameters give
# real signatures and error messages; 3.13 compiles all of a class at once, earlier releases one by one, and sets them on the
# class in another order, which __dict__ shows.
# Invariant: __dataclass_fields__ holds every field, inherited first, class variables and init-only ones included.

import sys
import copy
import types
import inspect
import keyword
import itertools
import abc
from reprlib import recursive_repr
from types import FunctionType, GenericAlias
import functools
import _thread

__all__ = ['dataclass',
           'field',
           'Field',
           'FrozenInstanceError',
           'InitVar',
           'KW_ONLY',
           'MISSING',
           'fields',
           'asdict',
           'astuple',
           'make_dataclass',
           'replace',
           'is_dataclass',
           ]

_v311 = sys.version_info >= (3, 11)
_v312 = sys.version_info >= (3, 12)
_v313 = sys.version_info >= (3, 13)


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()

_EMPTY_METADATA = types.MappingProxyType({})


class _FIELD_BASE:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE('_FIELD')
_FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
_FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')

_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'
_POST_INIT_NAME = '__post_init__'

# asdict() and astuple() hand these on as they are.
_ATOMIC_TYPES = frozenset({
    types.NoneType, bool, int, float, str, complex, bytes, types.EllipsisType, types.NotImplementedType,
    types.CodeType, types.BuiltinFunctionType, types.FunctionType, type, range, property,
})


class InitVar:
    __slots__ = ('type', )

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        if isinstance(self.type, type) and not isinstance(self.type, GenericAlias):
            type_name = self.type.__name__
        else:
            type_name = repr(self.type)
        return f'dataclasses.InitVar[{type_name}]'

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata',
                 'kw_only', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else types.MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    @recursive_repr()
    def __repr__(self):
        return ('Field('
                f'name={self.name!r},'
                f'type={self.type!r},'
                f'default={self.default!r},'
                f'default_factory={self.default_factory!r},'
                f'init={self.init!r},'
                f'repr={self.repr!r},'
                f'hash={self.hash!r},'
                f'compare={self.compare!r},'
                f'metadata={self.metadata!r},'
                f'kw_only={self.kw_only!r},'
                f'_field_type={self._field_type}'
                ')')

    def __set_name__(self, owner, name):
        # The field is what the class attribute holds, so a descriptor used as default would not be told its name.
        func = getattr(type(self.default), '__set_name__', None)
        if func:
            func(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    if _v312:
        __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen', 'match_args', 'kw_only', 'slots',
                     'weakref_slot')

        def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
            self.init = init
            self.repr = repr
            self.eq = eq
            self.order = order
            self.unsafe_hash = unsafe_hash
            self.frozen = frozen
            self.match_args = match_args
            self.kw_only = kw_only
            self.slots = slots
            self.weakref_slot = weakref_slot
    else:
        __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen')

        def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
            self.init = init
            self.repr = repr
            self.eq = eq
            self.order = order
            self.unsafe_hash = unsafe_hash
            self.frozen = frozen

    def __repr__(self):
        shown = ','.join([f'{name}={getattr(self, name)!r}' for name in self.__slots__])
        return f'_DataclassParams({shown})'


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _fields_in_init_order(fields):
    return (tuple(f for f in fields if f.init and not f.kw_only),
            tuple(f for f in fields if f.init and f.kw_only))


def _tuple_str(obj_name, fields):
    if not fields:
        return '()'
    return f'({",".join([f"{obj_name}.{f.name}" for f in fields])},)'


class _FuncBuilder:
    # Collects the text of methods and compiles it. A wrapping function has what the text refers to as parameters, so that
    # the methods reach it as cells and need no global names.
    def __init__(self, globals):
        self.names = []
        self.texts = []
        self.locals = {}
        self.globals = globals
        self.options = {}

    def add_fn(self, name, args, body, *, locals=None, return_type=MISSING, overwrite_error=False,
               unconditional_add=False, decorator=None):
        if locals is not None:
            self.locals.update(locals)
        self.names.append(name)
        self.options[name] = (overwrite_error, unconditional_add)
        arrow = ''
        if return_type is not MISSING:
            self.locals[f'__dataclass_{name}_return_type__'] = return_type
            arrow = f'->__dataclass_{name}_return_type__'
        lines = ''.join(f'  {line}\n' for line in body)
        prefix = f' {decorator}\n' if decorator else ''
        self.texts.append(f"{prefix} def {name}({','.join(args)}){arrow}:\n{lines}")

    def _compile(self):
        text = (f"def __create_fn__({', '.join(self.locals)}):\n"
                f"{''.join(self.texts)}"
                f" return ({', '.join(self.names)},)")
        namespace = {}
        exec(text, self.globals, namespace)
        return namespace['__create_fn__'](**self.locals)

    def add_fns_to_class(self, cls):
        for name, fn in zip(self.names, self._compile()):
            fn.__qualname__ = f"{cls.__qualname__}.{fn.__name__}"
            overwrite_error, unconditional_add = self.options[name]
            if name == '__repr__':
                fn = _guard_repr(fn)
            if unconditional_add:
                setattr(cls, name, fn)
                continue
            already_exists = _set_new_attribute(cls, name, fn)
            if already_exists and overwrite_error:
                message = f'Cannot overwrite attribute {name} in class {cls.__name__}'
                if isinstance(overwrite_error, str):
                    message = f'{message} {overwrite_error}' if _v313 else f'{message}. {overwrite_error}'
                raise TypeError(message)
        self.__init__(self.globals)


if _v313:
    def _guard_repr(fn):
        return recursive_repr()(fn)
else:
    def _guard_repr(user_function):
        repr_running = set()

        @functools.wraps(user_function)
        def wrapper(self):
            key = id(self), _thread.get_ident()
            if key in repr_running:
                return '...'
            repr_running.add(key)
            try:
                return user_function(self)
            finally:
                repr_running.discard(key)
        return wrapper


def _field_assign(frozen, name, value, self_name):
    if frozen:
        # The class forbids plain assignment.
        return f'__dataclass_builtins_object__.__setattr__({self_name},{name!r},{value})'
    return f'{self_name}.{name}={value}'


def _field_init(f, frozen, globals, self_name, slots):
    # The line of __init__ for one field, or None if it needs none.
    default_name = f'__dataclass_dflt_{f.name}__'
    if f.default_factory is not MISSING:
        globals[default_name] = f.default_factory
        if f.init:
            value = f'{default_name}() if {f.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {f.name}'
        else:
            value = f'{default_name}()'
    elif f.init:
        if f.default is not MISSING:
            globals[default_name] = f.default
        value = f.name
    elif slots and f.default is not MISSING:
        # With slots there is no class attribute to fall back on.
        globals[default_name] = f.default
        value = default_name
    else:
        return None
    if f._field_type is _FIELD_INITVAR:
        return None
    return _field_assign(frozen, f.name, value, self_name)


def _init_param(f):
    if f.default is MISSING and f.default_factory is MISSING:
        default = ''
    elif f.default is not MISSING:
        default = f'=__dataclass_dflt_{f.name}__'
    else:
        default = '=__dataclass_HAS_DEFAULT_FACTORY__'
    return f'{f.name}:__dataclass_type_{f.name}__{default}'


def _init_fn(fields, std_fields, kw_only_fields, frozen, has_post_init, self_name, func_builder, slots):
    seen_default = None
    for f in std_fields:
        if not f.init:
            continue
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen_default = f
        elif seen_default:
            if _v313:
                raise TypeError(f'non-default argument {f.name!r} follows default argument {seen_default.name!r}')
            raise TypeError(f'non-default argument {f.name!r} follows default argument')

    locals = {f'__dataclass_type_{f.name}__': f.type for f in fields}
    locals['__dataclass_HAS_DEFAULT_FACTORY__'] = _HAS_DEFAULT_FACTORY
    locals['__dataclass_builtins_object__'] = object

    body_lines = []
    for f in fields:
        line = _field_init(f, frozen, locals, self_name, slots)
        if line:
            body_lines.append(line)
    if has_post_init:
        params_str = ','.join(f.name for f in fields if f._field_type is _FIELD_INITVAR)
        body_lines.append(f'{self_name}.{_POST_INIT_NAME}({params_str})')
    if not body_lines:
        body_lines = ['pass']

    params = [_init_param(f) for f in std_fields]
    if kw_only_fields:
        params += ['*']
        params += [_init_param(f) for f in kw_only_fields]
    func_builder.add_fn('__init__', [self_name, *params], body_lines, locals=locals, return_type=None)


def _frozen_get_del_attr(cls, fields, func_builder):
    locals = {'cls': cls, 'FrozenInstanceError': FrozenInstanceError}
    condition = 'type(self) is cls'
    if fields:
        condition += ' or name in {' + ', '.join(repr(f.name) for f in fields) + '}'
    func_builder.add_fn('__setattr__', ('self', 'name', 'value'),
                        (f'if {condition}:',
                         ' raise FrozenInstanceError(f"cannot assign to field {name!r}")',
                         'super(cls, self).__setattr__(name, value)'),
                        locals=locals, overwrite_error=True)
    if not _v313:
        func_builder.add_fns_to_class(cls)
    func_builder.add_fn('__delattr__', ('self', 'name'),
                        (f'if {condition}:',
                         ' raise FrozenInstanceError(f"cannot delete field {name!r}")',
                         'super(cls, self).__delattr__(name)'),
                        locals=locals, overwrite_error=True)


def _is_classvar(a_type, typing):
    return a_type is typing.ClassVar or type(a_type) is typing._GenericAlias and a_type.__origin__ is typing.ClassVar


def _is_initvar(a_type, dataclasses):
    return a_type is dataclasses.InitVar or type(a_type) is dataclasses.InitVar


def _is_kw_only(a_type, dataclasses):
    return a_type is dataclasses.KW_ONLY


def _is_type(annotation, cls, a_module, a_type, is_type_predicate):
    # Whether a string annotation names a_type, without evaluating it: "ClassVar[int]", "t.ClassVar", "ClassVar".
    # An optional module prefix and a name; compiled here, so that plain dataclasses need no regular expressions.
    import re
    match = re.match(r'^(?:\s*(\w+)\s*\.)?\s*(\w+)', annotation)
    if match:
        ns = None
        module_name = match.group(1)
        if not module_name:
            ns = sys.modules.get(cls.__module__).__dict__
        else:
            module = sys.modules.get(cls.__module__)
            if module and module.__dict__.get(module_name) is a_module:
                ns = sys.modules.get(a_type.__module__).__dict__
        if ns and is_type_predicate(ns.get(match.group(2)), a_module):
            return True
    return False


def _get_field(cls, a_name, a_type, default_kw_only):
    default = getattr(cls, a_name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, types.MemberDescriptorType):
            # A name in __slots__ is no default.
            default = MISSING
        f = field(default=default)
    f.name = a_name
    f.type = a_type

    f._field_type = _FIELD
    typing = sys.modules.get('typing')
    if typing:
        # Nobody who has not imported typing can have written ClassVar.
        if (_is_classvar(a_type, typing)
                or isinstance(f.type, str) and _is_type(f.type, cls, typing, typing.ClassVar, _is_classvar)):
            f._field_type = _FIELD_CLASSVAR
    if f._field_type is _FIELD:
        dataclasses = sys.modules[__name__]
        if (_is_initvar(a_type, dataclasses)
                or isinstance(f.type, str) and _is_type(f.type, cls, dataclasses, dataclasses.InitVar, _is_initvar)):
            f._field_type = _FIELD_INITVAR

    if f._field_type in (_FIELD_CLASSVAR, _FIELD_INITVAR) and f.default_factory is not MISSING:
        raise TypeError(f'field {f.name} cannot have a default factory')

    if f._field_type in (_FIELD, _FIELD_INITVAR):
        if f.kw_only is MISSING:
            f.kw_only = default_kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f'field {f.name} is a ClassVar but specifies kw_only')

    if f._field_type is _FIELD:
        if _v311:
            mutable = f.default.__class__.__hash__ is None
        else:
            mutable = isinstance(f.default, (list, dict, set))
        if mutable:
            raise ValueError(f'mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory')
    return f


def _set_new_attribute(cls, name, value):
    # Never overwrites: tells whether the name was taken.
    if name in cls.__dict__:
        return True
    setattr(cls, name, value)
    return False


def _hash_set_none(cls, fields, func_builder):
    cls.__hash__ = None


def _hash_add(cls, fields, func_builder):
    flds = [f for f in fields if (f.compare if f.hash is None else f.hash)]
    func_builder.add_fn('__hash__', ('self',), [f'return hash({_tuple_str("self", flds)})'], unconditional_add=True)


def _hash_exception(cls, fields, func_builder):
    raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')


# Keys: unsafe_hash, eq, frozen, whether the class has a __hash__ of its own.
_hash_action = {
    (False, False, False, False): None,
    (False, False, False, True): None,
    (False, False, True, False): None,
    (False, False, True, True): None,
    (False, True, False, False): _hash_set_none,
    (False, True, False, True): None,
    (False, True, True, False): _hash_add,
    (False, True, True, True): None,
    (True, False, False, False): _hash_add,
    (True, False, False, True): _hash_exception,
    (True, False, True, False): _hash_add,
    (True, False, True, True): _hash_exception,
    (True, True, False, False): _hash_add,
    (True, True, False, True): _hash_exception,
    (True, True, True, False): _hash_add,
    (True, True, True, True): _hash_exception,
}


def _own_annotations(cls):
    if _v313:
        return inspect.get_annotations(cls)
    return cls.__dict__.get('__annotations__', {})


def _collect_fields(cls, frozen, kw_only):
    # Fills __dataclass_fields__ from the bases and the annotations; settles the frozen-or-not question with the bases.
    fields = {}
    any_frozen_base = False
    all_frozen_bases = None
    has_dataclass_bases = False
    for b in cls.__mro__[-1:0:-1]:
        base_fields = getattr(b, _FIELDS, None)
        if base_fields is None:
            continue
        has_dataclass_bases = True
        for f in base_fields.values():
            fields[f.name] = f
        if all_frozen_bases is None:
            all_frozen_bases = True
        current_frozen = getattr(b, _PARAMS).frozen
        all_frozen_bases = all_frozen_bases and current_frozen
        any_frozen_base = any_frozen_base or current_frozen

    cls_annotations = _own_annotations(cls)
    cls_fields = []
    KW_ONLY_seen = False
    dataclasses = sys.modules[__name__]
    for name, type in cls_annotations.items():
        if (_is_kw_only(type, dataclasses)
                or isinstance(type, str) and _is_type(type, cls, dataclasses, dataclasses.KW_ONLY, _is_kw_only)):
            if KW_ONLY_seen:
                raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
            KW_ONLY_seen = True
            kw_only = True
        else:
            cls_fields.append(_get_field(cls, name, type, kw_only))

    for f in cls_fields:
        fields[f.name] = f
        # What the class attribute holds from now on is the default itself.
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)

    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in cls_annotations:
            raise TypeError(f'{name!r} is a field but has no type annotation')

    if has_dataclass_bases:
        if any_frozen_base and not frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
        if (all_frozen_bases is False if _v312 else not any_frozen_base) and frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    return fields


def _add_comparisons(cls, eq, order, field_list, builder, add):
    if eq:
        cmp_fields = [f for f in field_list if f.compare]
        if _v313:
            terms = [f'self.{f.name}==other.{f.name}' for f in cmp_fields]
            body = ['if self is other:',
                    ' return True',
                    'if other.__class__ is self.__class__:',
                    f' return {" and ".join(terms) or "True"}',
                    'return NotImplemented']
        else:
            body = ['if other.__class__ is self.__class__:',
                    f' return {_tuple_str("self", cmp_fields)}=={_tuple_str("other", cmp_fields)}',
                    'return NotImplemented']
        builder.add_fn('__eq__', ('self', 'other'), body)
        add()
    if order:
        cmp_fields = [f for f in field_list if f.compare]
        mine, theirs = _tuple_str('self', cmp_fields), _tuple_str('other', cmp_fields)
        for name, op in (('__lt__', '<'), ('__le__', '<='), ('__gt__', '>'), ('__ge__', '>=')):
            builder.add_fn(name, ('self', 'other'),
                           ['if other.__class__ is self.__class__:',
                            f' return {mine}{op}{theirs}',
                            'return NotImplemented'],
                           overwrite_error='Consider using functools.total_ordering')
            add()


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    if cls.__module__ in sys.modules:
        globals = sys.modules[cls.__module__].__dict__
    else:
        globals = {}

    switches = (init, repr, eq, order, unsafe_hash, frozen)
    if _v312:
        switches += (match_args, kw_only, slots, weakref_slot)
    setattr(cls, _PARAMS, _DataclassParams(*switches))

    fields = _collect_fields(cls, frozen, kw_only)
    setattr(cls, _FIELDS, fields)

    # A class that defines __eq__ has __hash__ set to None by the interpreter: that is not a __hash__ of its own.
    class_hash = cls.__dict__.get('__hash__', MISSING)
    has_explicit_hash = not (class_hash is MISSING or class_hash is None and '__eq__' in cls.__dict__)

    if order and not eq:
        raise ValueError('eq must be true if order is true')

    all_init_fields = [f for f in fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    std_init_fields, kw_only_init_fields = _fields_in_init_order(all_init_fields)

    builder = _FuncBuilder(globals)
    if _v313:
        def add():
            pass
    else:
        def add():
            builder.add_fns_to_class(cls)

    if init:
        has_post_init = hasattr(cls, _POST_INIT_NAME)
        _init_fn(all_init_fields, std_init_fields, kw_only_init_fields, frozen, has_post_init,
                 '__dataclass_self__' if 'self' in fields else 'self', builder, slots)
        add()

    if _v313:
        _set_new_attribute(cls, '__replace__', _replace)

    field_list = [f for f in fields.values() if f._field_type is _FIELD]

    if repr:
        shown = ', '.join([f"{f.name}={{self.{f.name}!r}}" for f in field_list if f.repr])
        builder.add_fn('__repr__', ('self',), [f'return f"{{self.__class__.__qualname__}}({shown})"'])
        add()

    _add_comparisons(cls, eq, order, field_list, builder, add)

    if frozen:
        _frozen_get_del_attr(cls, field_list, builder)
        add()

    action = _hash_action[bool(unsafe_hash), bool(eq), bool(frozen), has_explicit_hash]
    if action:
        action(cls, field_list, builder)
    if builder.names:
        builder.add_fns_to_class(cls)

    if not getattr(cls, '__doc__'):
        try:
            text_sig = str(inspect.signature(cls)).replace(' -> None', '')
        except (TypeError, ValueError):
            if not _v311:
                raise
            text_sig = ''
        cls.__doc__ = cls.__name__ + text_sig

    if match_args:
        _set_new_attribute(cls, '__match_args__', tuple(f.name for f in std_init_fields))

    if weakref_slot and not slots:
        raise TypeError('weakref_slot is True but slots is False')
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot)

    abc.update_abstractmethods(cls)
    return cls


# State of frozen classes with slots, which plain unpickling could not set.

def _dataclass_getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _dataclass_setstate(self, state):
    for field, value in zip(fields(self), state):
        object.__setattr__(self, field.name, value)


def _get_slots(cls):
    match cls.__dict__.get('__slots__'):
        case None:
            # A class without __slots__ may still provide what a slot would.
            if _v313:
                slots = []
                if getattr(cls, '__weakrefoffset__', -1) != 0:
                    slots.append('__weakref__')
                if getattr(cls, '__dictoffset__', -1) != 0:
                    slots.append('__dict__')
                yield from slots
            elif _v312 and getattr(cls, '__weakrefoffset__', -1) != 0:
                yield '__weakref__'
        case str(slot):
            yield slot
        case iterable if not hasattr(iterable, '__next__'):
            yield from iterable
        case _:
            raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")


def _add_slots(cls, is_frozen, weakref_slot):
    # Slots only work from the start: the class is made again.
    if '__slots__' in cls.__dict__:
        raise TypeError(f'{cls.__name__} already specifies __slots__')

    cls_dict = dict(cls.__dict__)
    field_names = tuple(f.name for f in fields(cls))
    if _v311:
        inherited_slots = set(itertools.chain.from_iterable(map(_get_slots, cls.__mro__[1:-1])))
        cls_dict["__slots__"] = tuple(itertools.filterfalse(
            inherited_slots.__contains__,
            itertools.chain(field_names, ('__weakref__',) if weakref_slot else ())))
    else:
        cls_dict['__slots__'] = field_names
    for field_name in field_names:
        # The default lives on in the field.
        cls_dict.pop(field_name, None)
    cls_dict.pop('__dict__', None)
    if _v311:
        cls_dict.pop('__weakref__', None)
    qualname = getattr(cls, '__qualname__', None)
    cls = type(cls)(cls.__name__, cls.__bases__, cls_dict)
    if qualname is not None:
        cls.__qualname__ = qualname

    if is_frozen:
        if not _v311 or '__getstate__' not in cls_dict:
            cls.__getstate__ = _dataclass_getstate
        if not _v311 or '__setstate__' not in cls_dict:
            cls.__setstate__ = _dataclass_setstate
    return cls


if _v311:
    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                  match_args=True, kw_only=False, slots=False, weakref_slot=False):
        def wrap(cls):
            return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots,
                                  weakref_slot)
        if cls is None:
            return wrap
        return wrap(cls)
else:
    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                  match_args=True, kw_only=False, slots=False):
        def wrap(cls):
            return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, False)
        if cls is None:
            return wrap
        return wrap(cls)


def fields(class_or_instance):
    try:
        fields = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple(f for f in fields.values() if f._field_type is _FIELD)


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    if _v313:
        cls = obj if isinstance(obj, type) else type(obj)
    else:
        cls = obj if isinstance(obj, type) and not isinstance(obj, GenericAlias) else type(obj)
    return hasattr(cls, _FIELDS)


def asdict(obj, *, dict_factory=dict):
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _asdict_inner(obj, dict_factory)


def _asdict_inner(obj, dict_factory):
    obj_type = type(obj)
    if _v312 and obj_type in _ATOMIC_TYPES:
        return obj
    if hasattr(obj_type, _FIELDS):
        if _v312 and dict_factory is dict:
            return {f.name: _asdict_inner(getattr(obj, f.name), dict) for f in fields(obj)}
        return dict_factory([(f.name, _asdict_inner(getattr(obj, f.name), dict_factory)) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        # A named tuple takes its items one by one.
        return obj_type(*[_asdict_inner(v, dict_factory) for v in obj])
    if isinstance(obj, (list, tuple)):
        return obj_type(_asdict_inner(v, dict_factory) for v in obj)
    if isinstance(obj, dict):
        pairs = ((_asdict_inner(k, dict_factory), _asdict_inner(v, dict_factory)) for k, v in obj.items())
        if _v312 and hasattr(obj_type, 'default_factory'):
            result = obj_type(obj.default_factory)
            for k, v in pairs:
                result[k] = v
            return result
        return obj_type(pairs)
    return copy.deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _astuple_inner(obj, tuple_factory)


def _astuple_inner(obj, tuple_factory):
    obj_type = type(obj)
    if _v312 and obj_type in _ATOMIC_TYPES:
        return obj
    if hasattr(obj_type, _FIELDS):
        return tuple_factory([_astuple_inner(getattr(obj, f.name), tuple_factory) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return obj_type(*[_astuple_inner(v, tuple_factory) for v in obj])
    if isinstance(obj, (list, tuple)):
        return obj_type(_astuple_inner(v, tuple_factory) for v in obj)
    if isinstance(obj, dict):
        pairs = ((_astuple_inner(k, tuple_factory), _astuple_inner(v, tuple_factory)) for k, v in obj.items())
        if _v312 and hasattr(obj_type, 'default_factory'):
            result = obj_type(getattr(obj, 'default_factory'))
            for k, v in pairs:
                result[k] = v
            return result
        return obj_type(pairs)
    return copy.deepcopy(obj)


def _make_body(cls_name, fields, namespace):
    if namespace is None:
        namespace = {}
    seen = set()
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, tp = item, 'typing.Any'
        elif len(item) == 2:
            name, tp = item
        elif len(item) == 3:
            name, tp, spec = item
            defaults[name] = spec
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if keyword.iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in seen:
            raise TypeError(f'Field name duplicated: {name!r}')
        seen.add(name)
        annotations[name] = tp

    def exec_body_callback(ns):
        ns.update(namespace)
        ns.update(defaults)
        ns["__annotations__"] = annotations
    return exec_body_callback


if _v312:
    def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                       unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False,
                       weakref_slot=False, module=None):
        cls = types.new_class(cls_name, bases, {}, _make_body(cls_name, fields, namespace))
        # The module of the caller, for pickle.
        if module is None:
            try:
                module = sys._getframemodulename(1) or '__main__'
            except AttributeError:
                try:
                    module = sys._getframe(1).f_globals.get('__name__', '__main__')
                except (AttributeError, ValueError):
                    pass
        if module is not None:
            cls.__module__ = module
        return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                         match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)
elif _v311:
    def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                       unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False,
                       weakref_slot=False):
        cls = types.new_class(cls_name, bases, {}, _make_body(cls_name, fields, namespace))
        return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                         match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)
else:
    def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                       unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False):
        cls = types.new_class(cls_name, bases, {}, _make_body(cls_name, fields, namespace))
        return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                         match_args=match_args, kw_only=kw_only, slots=slots)


def replace(obj, /, **changes):
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    complaint = TypeError if _v313 else ValueError
    for f in getattr(self, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise complaint(f'field {f.name} is declared with '
                                f'init=False, it cannot be specified with '
                                f'replace()')
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise complaint(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(self, f.name)
    return self.__class__(**changes)
