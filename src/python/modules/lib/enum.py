# Enumerations: the metaclass that turns assignments in a class body into members, Enum and its kinds, flags.
# Behaves as Lib/enum.py of CPython 3.10 to 3.13. 3.11 made the module anew (members are made by __set_name__ while the class is being
# created, flags have boundaries), so there are two metaclasses here: that of 3.11 and later first, that of 3.10 last.
# Invariant: _member_map_ holds every name, _member_names_ the names that are no aliases, _value2member_map_ what is hashable.

import sys
import builtins as bltns
from types import DynamicClassAttribute, MappingProxyType

_modern = sys.version_info >= (3, 11)
_v312 = sys.version_info >= (3, 12)
_v313 = sys.version_info >= (3, 13)

if _modern:
    __all__ = ['EnumType', 'EnumMeta', *(['EnumDict'] if _v313 else []), 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum',
               'auto', 'unique', 'property', 'verify', 'member', 'nonmember', 'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT',
               'KEEP', 'global_flag_repr', 'global_enum_repr', 'global_str', 'global_enum', 'EnumCheck', 'CONTINUOUS',
               'NAMED_FLAGS', 'UNIQUE', 'pickle_by_global_name', 'pickle_by_enum_name']
else:
    __all__ = ['EnumMeta', 'Enum', 'IntEnum', 'Flag', 'IntFlag', 'auto', 'unique']

_FORMATTING = ('__repr__', '__str__', '__format__', '__reduce_ex__')


# Kinds of names and values

def _is_descriptor(obj):
    return hasattr(obj, '__get__') or hasattr(obj, '__set__') or hasattr(obj, '__delete__')


def _is_dunder(name):
    inner = name[2:-2]
    return bool(inner) and name == f'__{inner}__' and inner[0] != '_' and inner[-1] != '_'


def _is_sunder(name):
    inner = name[1:-1]
    return bool(inner) and name == f'_{inner}_' and inner[0] != '_' and inner[-1] != '_'


def _is_private(cls_name, name):
    # As the compiler writes __name of a class.
    prefix = f'_{cls_name}__'
    return name.startswith(prefix) and len(name) > len(prefix) and not name.endswith('__')


def _high_bit(value):
    return value.bit_length() - 1


def _make_class_unpicklable(obj):
    # Of a class or of its namespace.
    def _break_on_call_reduce(self, proto):
        raise TypeError(f'{self!r} cannot be pickled')
    if isinstance(obj, dict):
        obj['__reduce_ex__'], obj['__module__'] = _break_on_call_reduce, '<unknown>'
    else:
        obj.__reduce_ex__, obj.__module__ = _break_on_call_reduce, '<unknown>'


def _member_or_error(cls, name):
    # For a class that was asked for an attribute it has not got.
    if _is_dunder(name):
        raise AttributeError(name)
    try:
        return cls._member_map_[name]
    except KeyError:
        raise AttributeError(name) from None


def _words(text):
    return text.replace(',', ' ').split()


def _aliases(enumeration, complaint):
    # Complains about names that are not the first of their member.
    found = [f'{name} -> {member.name}' for name, member in enumeration.__members__.items() if member.name != name]
    if found:
        raise ValueError(f'{complaint} found in {enumeration!r}: {", ".join(found)}')


def unique(enumeration):
    _aliases(enumeration, 'duplicate values')
    return enumeration


def _look_up(cls, value):
    # The answer of _missing_ to a value that no member has, or an error that says what is wrong with the value or with the answer.
    try:
        problem, answer = None, cls._missing_(value)
    except Exception as error:
        problem, answer = error, None
    try:
        if isinstance(answer, cls):
            return answer
        if _modern and isinstance(answer, int) and Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT:
            return answer
        invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        if problem is None:
            if answer is None:
                raise invalid
            problem = TypeError(f'error in {cls.__name__}._missing_: returned {answer!r} instead of None or a valid member')
        if not isinstance(problem, ValueError):
            problem.__context__ = invalid
        raise problem
    finally:
        # They know this frame.
        problem = invalid = None


def _numbered(first_enum, names, start):
    # The names of the functional API with the values that an enum gives of itself.
    pairs, values = [], []
    for name in names:
        value = first_enum._generate_next_value_(name, start, len(values), values[:])
        values.append(value)
        pairs.append((name, value))
    return pairs


def _fill(classdict, first_enum, names, start):
    # The body of a class from what the functional API was given: names, pairs, a mapping.
    if isinstance(names, str):
        names = _words(names)
    if names and isinstance(names, (list, tuple)) and isinstance(names[0], str):
        names = _numbered(first_enum, names, start)
    for item in names:
        name, value = (item, names[item]) if isinstance(item, str) else item
        classdict[name] = value


def _constants(source, wanted):
    # For _convert_: what passes the filter, by value where values can be compared.
    found = [(name, value) for name, value in source.items() if wanted(name)]
    try:
        found.sort(key=lambda pair: pair[::-1])
    except TypeError:
        found.sort(key=lambda pair: pair[0])
    return found


if _modern:
    # Set further down; the metaclass asks for them while it makes them.
    Enum = Flag = EJECT = ReprEnum = _stdlib_enums = None

    class nonmember(object):
        """Keeps an assignment in a class body from becoming a member."""

        def __init__(self, value):
            self.value = value

    class member(object):
        """Makes a member of what would be none."""

        def __init__(self, value):
            self.value = value

    def _is_internal_class(cls_name, obj):
        return isinstance(obj, type) and f'.{obj.__qualname__}'.endswith(f'.{cls_name}.{obj.__name__}')

    def _is_single_bit(num):
        return num != 0 and num & (num - 1) == 0

    def _iter_bits_lsb(num):
        rest = num.value if isinstance(num, Enum) else num
        if rest < 0:
            raise ValueError(f'{rest!r} is not a positive integer')
        while rest:
            bit = rest & -rest
            rest -= bit
            yield bit

    def show_flag_values(value):
        return [*_iter_bits_lsb(value)]

    def bin(num, max_bits=None):
        # With the sign bit apart, `0b0 101`, and as many digits as are wanted at least.
        size = num.bit_length()
        digits = bltns.bin(num % (1 << size) + (1 << size))[3:]
        sign = '1' if num < 0 else '0'
        if max_bits is not None:
            digits = digits.rjust(max_bits, sign)
        return f'0b{sign} {digits}'

    class _auto_null:
        def __repr__(self):
            return '_auto_null'

    _auto_null = _auto_null()

    if _v313:
        class _not_given:
            def __repr__(self):
                return '<not given>'

        _not_given = _not_given()

    class auto:
        """A value that the enum chooses."""

        def __init__(self, value=_auto_null):
            self.value = value

        def __repr__(self):
            return f"auto({self.value!r})"

    class property(DynamicClassAttribute):
        """An attribute of members that leaves its name to a member of the class."""

        if _v312:
            member = _attr_type = _cls_type = None

        def __get__(self, instance, ownerclass=None):
            if instance is None and _v312:
                if self.member is None:
                    raise AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
                return self.member
            if instance is not None:
                if self.fget is not None:
                    return self.fget(instance)
                if _v312 and self._attr_type == 'attr':
                    return getattr(self._cls_type, self.name)
                if _v312 and self._attr_type == 'desc':
                    return getattr(instance._value_, self.name)
            try:
                return ownerclass._member_map_[self.name]
            except KeyError:
                failed = AttributeError(f'{ownerclass!r} has no attribute {self.name!r}')
                if instance is None:
                    raise failed
                raise failed from None

        def __set__(self, instance, value):
            if self.fset is None:
                raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
            return self.fset(instance, value)

        def __delete__(self, instance):
            if self.fdel is None:
                raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
            return self.fdel(instance)

        def __set_name__(self, ownerclass, name):
            self.clsname, self.name = ownerclass.__name__, name

    class _proto_member:
        # Stands for a member in the namespace, and is told its name while the class is being created: then it makes the member.
        def __init__(self, value):
            self.value = value

        def __set_name__(self, enum_class, member_name):
            delattr(enum_class, member_name)
            made = self._make(enum_class, member_name)
            value = made._value_
            is_flag = Flag is not None and issubclass(enum_class, Flag)
            if is_flag:
                if not _v313 or isinstance(value, int):
                    enum_class._flag_mask_ |= value
                    if _is_single_bit(value):
                        enum_class._singles_mask_ |= value
                enum_class._all_bits_ = (1 << enum_class._flag_mask_.bit_length()) - 1
            known = self._known(enum_class, value)
            if known is not None:
                made = known
            elif not is_flag or (not _v313 or isinstance(value, int)) and _is_single_bit(value):
                # A flag of several bits, or of none, is left out of iteration as an alias is.
                enum_class._member_names_.append(member_name)
            if _v313:
                enum_class._add_member_(member_name, made)
            else:
                _attach_member(enum_class, member_name, made)
            _remember_value(enum_class, value, made, member_name)

        def _make(self, enum_class, member_name):
            value, data_type = self.value, enum_class._member_type_
            args = value if isinstance(value, tuple) else (value,)
            if data_type is tuple:
                args = (args,)
            made = enum_class._new_member_(enum_class, *(args if enum_class._use_args_ else ()))
            if not hasattr(made, '_value_'):
                if data_type is not object:
                    try:
                        value = data_type(*args)
                    except Exception as problem:
                        failed = TypeError('_value_ not set in __new__, unable to create it')
                        failed.__cause__ = problem
                        raise failed
                made._value_ = value
            made._name_ = member_name
            made.__objclass__ = enum_class
            made.__init__(*args)
            made._sort_order_ = len(enum_class._member_names_)
            return made

        @staticmethod
        def _known(enum_class, value):
            try:
                return enum_class._value2member_map_.get(value)
            except TypeError:
                return next((each for each in enum_class._member_map_.values() if each._value_ == value), None)

    def _remember_value(enum_class, value, made, name=None):
        try:
            enum_class._value2member_map_.setdefault(value, made)
        except TypeError:
            enum_class._unhashable_values_.append(value)
            if _v313:
                enum_class._unhashable_values_map_.setdefault(name or made.name, []).append(value)

    def _inherited_attribute(enum_class, name):
        # (a descriptor that an ancestor has by this name, what kind of thing comes first, where that is)
        descriptor = kind = place = None
        for base in enum_class.__mro__[1:]:
            found = vars(base).get(name)
            if found is None:
                continue
            if isinstance(found, DynamicClassAttribute):
                return found, 'enum', base
            if not _v312:
                if all([hasattr(found, part) for part in ('fget', 'fset', 'fdel')]):
                    descriptor = found
            elif _is_descriptor(found):
                descriptor, kind, place = found, kind or 'desc', place or base
            else:
                kind, place = 'attr', base
        return descriptor, kind, place

    def _attach_member(enum_class, name, made):
        # The member is an attribute of the class, unless members have an attribute of its name: then both must be reachable.
        descriptor, kind, place = _inherited_attribute(enum_class, name)
        attribute = made
        if descriptor:
            attribute = property()
            attribute.member = made
            attribute.__set_name__(enum_class, name)
            if not _v312 or kind != 'attr':
                for part in ('get', 'set', 'del'):
                    setattr(attribute, f'f{part}', getattr(descriptor, f'f{part}', None))
                    if _v312:
                        special = '__delete__' if part == 'del' else f'__{part}__'
                        setattr(attribute, f'_{part}', getattr(descriptor, special, None))
            if _v312:
                attribute._attr_type, attribute._cls_type = kind, place
        setattr(enum_class, name, attribute)
        enum_class._member_map_[name] = made

    _SUNDERS = {'_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_', '_iter_member_',
                '_iter_member_by_value_', '_iter_member_by_def_', *(['_add_alias_', '_add_value_alias_'] if _v313 else [])}

    class EnumDict(dict):
        """The namespace of the body of an enum: notes members in order, chooses automatic values, takes no name twice."""

        def __init__(self):
            super().__init__()
            self._member_names = {}
            self._last_values, self._ignore = [], []
            self._auto_called = False

        def __setitem__(self, key, value):
            if not _v313 and _is_internal_class(self._cls_name, value):
                import warnings
                warnings.warn("In 3.13 classes created inside an enum will not become a member.  "
                              "Use the `member` decorator to keep the current behavior.", DeprecationWarning, stacklevel=2)
            if _is_private(self._cls_name, key):
                pass
            elif _is_sunder(key):
                value = self._sunder(key, value)
            elif _is_dunder(key):
                if key == '__order__':
                    key = '_order_'
            elif key in self._member_names:
                raise TypeError(f'{key!r} already defined as {self[key]!r}')
            elif key in self._ignore:
                pass
            elif isinstance(value, nonmember):
                value = value.value
            elif not (_is_descriptor(value) or _v313 and _is_internal_class(self._cls_name, value)):
                if key in self:
                    raise TypeError(f'{key!r} already defined as {self[key]!r}')
                value = self._member_value(key, value.value if isinstance(value, member) else value)
                self._member_names[key] = None
            super().__setitem__(key, value)

        def _sunder(self, key, value):
            if key not in _SUNDERS and not (_v313 and key.startswith('_repr_')):
                raise ValueError(f'_sunder_ names, such as {key!r}, are reserved for future Enum use')
            if key == '_ignore_':
                value = self._ignore = _words(value) if isinstance(value, str) else list(value)
                already = {*value} & {*self._member_names}
                if already:
                    raise ValueError(f'_ignore_ cannot specify already set names: {already!r}')
            elif key == '_generate_next_value_':
                if self._auto_called:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._generate_next_value = getattr(value, '__func__', value) if isinstance(value, staticmethod) else value
            return value

        def _member_value(self, key, value):
            if isinstance(value, auto):
                return self._chosen(key, value)
            is_tuple = isinstance(value, tuple) if _v313 else type(value) is tuple
            if not is_tuple or not any([isinstance(part, auto) for part in value]):
                self._last_values.append(value)
                return value
            parts = [self._chosen(key, part) if isinstance(part, auto) else part for part in value]
            try:
                return type(value)(parts)
            except TypeError:
                # A named tuple takes its fields one by one.
                return type(value)(*parts)

        def _chosen(self, key, value):
            if value.value == _auto_null:
                value.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
                self._auto_called = True
            self._last_values.append(value.value)
            return value.value

        if _v313:
            @bltns.property
            def member_names(self):
                return [*self._member_names]

        def update(self, members, **more_members):
            # By way of __setitem__, which dict's own update does not take.
            pairs = [(name, members[name]) for name in members.keys()] if hasattr(members, 'keys') else members
            for name, value in [*pairs, *more_members.items()]:
                self[name] = value

    _EnumDict = EnumDict
    if not _v313:
        _EnumDict.__name__ = _EnumDict.__qualname__ = '_EnumDict'
        del EnumDict

    def _new_body(metacls, name, bases, classdict, boundary):
        # The namespace the class is created from: members wait in it, and what the metaclass keeps of them is empty yet.
        waiting = classdict._member_names
        generate = classdict.get('_generate_next_value_')
        body = dict(classdict.items())
        if _v312 and generate is not None:
            body['_generate_next_value_'] = generate if type(generate) is staticmethod else staticmethod(generate)
        data_type, first_enum = metacls._get_mixins_(name, bases)
        new, is_own, use_args = metacls._find_new_(body, data_type, first_enum)
        body.update(_new_member_=new, _use_args_=use_args)
        for key in waiting:
            body[key] = _proto_member(body[key])
        body.update(_member_names_=[], _member_map_={}, _value2member_map_={}, _unhashable_values_=[])
        if _v313:
            body['_unhashable_values_map_'] = {}
        body.update(_member_type_=data_type, _value_repr_=metacls._find_data_repr_(name, bases),
                    _boundary_=boundary or getattr(first_enum, '_boundary_', None),
                    _flag_mask_=0, _singles_mask_=0, _all_bits_=0, _inverted_=None)
        return body, data_type, first_enum, new if is_own else None

    def _give_methods(enum_class, body, data_type, first_enum):
        # Whose __repr__, __str__ and so on members have: their own class's, the data type's where it is to be seen, the enum's.
        def give(name, method):
            setattr(enum_class, name, method)
            body[name] = method

        if ReprEnum is not None and ReprEnum in enum_class.__bases__:
            if data_type is object:
                raise TypeError('ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)')
            if '__format__' not in body:
                give('__format__', data_type.__format__)
            if '__str__' not in body:
                give('__str__', data_type.__repr__ if data_type.__str__ is object.__str__ else data_type.__str__)
        for name in _FORMATTING:
            if name not in body and getattr(enum_class, name) in (getattr(data_type, name), getattr(object, name)):
                # What comes with the data type loses to the enum, what a class in between has written wins.
                setattr(enum_class, name, getattr(first_enum, name))
        if Flag is not None and issubclass(enum_class, Flag):
            for operation in ('or', 'and', 'xor', 'ror', 'rand', 'rxor', 'invert'):
                if f'__{operation}__' not in body:
                    give(f'__{operation}__', getattr(Flag, f'__{operation}__'))

    class EnumType(type):
        """The type of enums."""

        @classmethod
        def __prepare__(metacls, cls, bases, **kwds):
            metacls._check_for_existing_members_(cls, bases)
            namespace = _EnumDict()
            namespace._cls_name = cls
            first_enum = metacls._get_mixins_(cls, bases)[1]
            if first_enum is not None:
                namespace['_generate_next_value_'] = getattr(first_enum, '_generate_next_value_', None)
            return namespace

        def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
            if _simple:
                return super().__new__(metacls, cls, bases, classdict, **kwds)
            classdict.setdefault('_ignore_', []).append('_ignore_')
            for name in classdict['_ignore_']:
                classdict.pop(name, None)
            refused = {'mro', ''}.intersection(classdict._member_names)
            if refused:
                raise ValueError(f'invalid enum member name(s) {",".join(map(repr, refused))}')
            order = classdict.pop('_order_', None)
            body, data_type, first_enum, own_new = _new_body(metacls, cls, bases, classdict, boundary)

            if _v312:
                try:
                    exc = None
                    if _v313:
                        # Enum.__new__ sees by it that the class has no members yet.
                        body[f'_{cls}__in_progress'] = True
                    enum_class = super().__new__(metacls, cls, bases, body, **kwds)
                    if _v313:
                        body[f'_{cls}__in_progress'] = False
                        delattr(enum_class, f'_{cls}__in_progress')
                except Exception as error:
                    exc, tb = type(error)(str(error)), error.__traceback__
                    exc.__cause__, exc.__context__ = error.__cause__, error.__context__
                if exc is not None:
                    raise exc.with_traceback(tb)
            else:
                try:
                    exc = None
                    enum_class = super().__new__(metacls, cls, bases, body, **kwds)
                except RuntimeError as error:
                    # What went wrong in __set_name__ comes wrapped.
                    exc = error.__cause__ or error
                if exc is not None:
                    raise exc

            body.update(enum_class.__dict__)
            _give_methods(enum_class, body, data_type, first_enum)
            if Enum is not None:
                # From now on a call looks members up; what makes them is kept aside.
                if own_new is not None:
                    enum_class.__new_member__ = own_new
                enum_class.__new__ = Enum.__new__

            if isinstance(order, str):
                order = _words(order)
            if Flag is not None and issubclass(enum_class, Flag):
                values = [each._value_ for each in enum_class]
                if values != sorted(values):
                    enum_class._iter_member_ = enum_class._iter_member_by_def_
            elif Flag is not None or cls != 'Flag':
                for name in ('boundary', 'flag_mask', 'singles_mask', 'all_bits', 'inverted'):
                    delattr(enum_class, f'_{name}_')
            if order:
                # Aliases may be in it, and do not count.
                order = [name for name in order
                         if name not in enum_class._member_map_ or name in enum_class._member_names_]
                if order != enum_class._member_names_:
                    raise TypeError(f'member order does not match _order_:\n  {enum_class._member_names_!r}\n  {order!r}')
            return enum_class

        def __bool__(cls):
            return True

        if _v313:
            def __call__(cls, value, names=_not_given, *values, module=None, qualname=None, type=None, start=1, boundary=None):
                if cls._member_map_:
                    return cls.__new__(cls, value if names is _not_given else (value, names, *values))
                if names is _not_given:
                    if type is None:
                        raise TypeError(
                            f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
                    names = None
                return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)
        elif _v312:
            def __call__(cls, value, names=None, *values, module=None, qualname=None, type=None, start=1, boundary=None):
                if cls._member_map_:
                    return cls.__new__(cls, (value, names, *values) if names else value)
                if names is None and type is None:
                    raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
                return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)
        else:
            def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
                if names is None:
                    return cls.__new__(cls, value)
                return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)

        if _v312:
            def __contains__(cls, value):
                if isinstance(value, cls):
                    return True
                if not _v313:
                    return value in cls._value2member_map_ or value in cls._unhashable_values_
                try:
                    return value in cls._value2member_map_
                except TypeError:
                    return value in cls._unhashable_values_
        else:
            def __contains__(cls, member):
                if isinstance(member, Enum):
                    return isinstance(member, cls) and member._name_ in cls._member_map_
                import warnings
                warnings.warn("in 3.12 __contains__ will no longer raise TypeError, but will return True or\n"
                              "False depending on whether the value is a member or the value of a member",
                              DeprecationWarning, stacklevel=2)
                raise TypeError(f"unsupported operand type(s) for 'in': '{type(member).__qualname__}' and "
                                f"'{cls.__class__.__qualname__}'")

            def __getattr__(cls, name):
                return _member_or_error(cls, name)

        def __dir__(cls):
            shown = {*cls._member_names_, '__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__',
                     '__members__', '__module__', '__name__', '__qualname__'}
            if object.__new__ is not cls._new_member_:
                shown.add('__new__')
            if object.__init_subclass__ is not cls.__init_subclass__:
                shown.add('__init_subclass__')
            if cls._member_type_ is not object:
                shown.update(dir(cls._member_type_))
            return sorted(shown)

        def __getitem__(cls, name):
            return cls._member_map_[name]

        def __iter__(cls):
            return (cls._member_map_[name] for name in cls._member_names_)

        def __reversed__(cls):
            return (cls._member_map_[name] for name in reversed(cls._member_names_))

        def __len__(cls):
            return len(cls._member_names_)

        @bltns.property
        def __members__(cls):
            return MappingProxyType(cls._member_map_)

        def __repr__(cls):
            kind = 'flag' if Flag is not None and issubclass(cls, Flag) else 'enum'
            return f"<{kind} {cls.__name__!r}>"

        def __setattr__(cls, name, value):
            if name in cls.__dict__.get('_member_map_', ()):
                raise AttributeError(f'cannot reassign member {name!r}')
            super().__setattr__(name, value)

        def __delattr__(cls, attr):
            if attr in cls._member_map_:
                raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
            super().__delattr__(attr)

        def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
            metacls = cls.__class__
            bases = (cls,) if type is None else (type, cls)
            first_enum = cls._get_mixins_(class_name, bases)[1]
            body = metacls.__prepare__(class_name, bases)
            _fill(body, first_enum, () if names is None else names, start)
            if module is None:
                # The caller's: there pickle looks for the class.
                try:
                    module = sys._getframe(2).f_globals['__name__']
                except (AttributeError, ValueError, KeyError):
                    pass
            if module is None:
                _make_class_unpicklable(body)
            else:
                body['__module__'] = module
            if qualname is not None:
                body['__qualname__'] = qualname
            return metacls.__new__(metacls, class_name, bases, body, boundary=boundary)

        def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
            home = sys.modules[module].__dict__
            body = dict(_constants(source.__dict__ if source else home, filter), __module__=module)
            made = _simple_enum(etype=cls, boundary=boundary or KEEP)(type(name, (object,), body))
            if as_global:
                global_enum(made)
            else:
                sys.modules[made.__module__].__dict__.update(made.__members__)
            home[name] = made
            return made

        @classmethod
        def _check_for_existing_members_(mcls, class_name, bases):
            for base in [ancestor for base in bases for ancestor in base.__mro__]:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(f"<enum {class_name!r}> cannot extend {base!r}")

        @classmethod
        def _get_mixins_(mcls, class_name, bases):
            # (the type of the data that members are, the enum the class is made of)
            if not bases:
                return object, Enum
            if not isinstance(bases[-1], EnumType):
                raise TypeError("new enumerations should be created as "
                                "`EnumName([mixin_type, ...] [data_type,] enum_type)`")
            return mcls._find_data_type_(class_name, bases) or object, bases[-1]

        @classmethod
        def _find_data_repr_(mcls, class_name, bases):
            for base in [ancestor for base in bases for ancestor in base.__mro__ if ancestor is not object]:
                if isinstance(base, EnumType):
                    return base._value_repr_
                own = base.__dict__
                if '__repr__' in own:
                    is_dataclass = _v312 and '__dataclass_fields__' in own and '__dataclass_params__' in own
                    return _dataclass_repr if is_dataclass and own['__dataclass_params__'].repr else own['__repr__']
            return None

        @classmethod
        def _find_data_type_(mcls, class_name, bases):
            return _single_data_type(bases, class_name, lambda base: isinstance(base, EnumType),
                                     ('__new__', '__dataclass_fields__'), 'too many data types for {}: {}')

        @classmethod
        def _find_new_(mcls, classdict, member_type, first_enum):
            # (what makes a member, is it this class's own, does it want the value)
            own = classdict.get('__new__')
            new = own or _inherited_new(member_type, first_enum)
            return new, own is not None and first_enum is not None, not (
                first_enum is None or new in (Enum.__new__, object.__new__))

        if _v313:
            def _add_member_(cls, name, member):
                known = cls._member_map_.get(name)
                if known is None:
                    _attach_member(cls, name, member)
                elif known is not member:
                    raise NameError(f'{name!r} is already bound: {known!r}')

    EnumMeta = EnumType


def _single_data_type(bases, class_name, is_enum, marks, complaint):
    # What members are made of: in each line of ancestors the type that defines one of the marks, or rather the first class of that line.
    types = set()
    for line in bases:
        first = None
        for base in line.__mro__[:-1]:
            if is_enum(base):
                if base._member_type_ is not object:
                    types.add(base._member_type_)
                    break
                continue
            first = first or base
            if not set(marks).isdisjoint(base.__dict__):
                types.add(first)
                break
    if len(types) > 1:
        raise TypeError(complaint.format(repr(class_name), repr(types)))
    return types.pop() if types else None


def _inherited_new(member_type, first_enum):
    # The first __new__ that is more than object's: one that an enum keeps aside, then any.
    dull = [None, None.__new__, object.__new__, Enum and Enum.__new__]
    for name in ('__new_member__', '__new__'):
        for place in (member_type, first_enum):
            found = getattr(place, name, None)
            if found not in dull:
                return found
    return object.__new__


if _modern:
    class Enum(metaclass=EnumType):
        """Members with a name and a value each."""

        if _v312:
            @classmethod
            def __signature__(cls):
                return ('(*values)' if cls._member_names_ else
                        '(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)')

        def __new__(cls, value):
            # What a call of the class does: look a member up.
            if type(value) is cls:
                return value
            try:
                return cls._value2member_map_[value]
            except KeyError:
                pass
            except TypeError:
                if _v313:
                    for name, values in cls._unhashable_values_map_.items():
                        if value in values:
                            return cls[name]
                else:
                    for known in cls._member_map_.values():
                        if known._value_ == value:
                            return known
            if not cls._member_map_:
                if _v313 and getattr(cls, f'_{cls.__name__}__in_progress', False):
                    raise TypeError('do not use `super().__new__; call the appropriate __new__ directly') from None
                raise TypeError(f"{cls!r} has no members defined")
            return _look_up(cls, value)

        def __init__(self, *args, **kwds):
            pass

        if _v313:
            def _add_alias_(self, name):
                self.__class__._add_member_(name, self)

            def _add_value_alias_(self, value):
                cls = self.__class__
                known = _proto_member._known(cls, value)
                if known is None:
                    _remember_value(cls, value, self)
                elif known is not self:
                    raise ValueError(f'{value!r} is already bound: {known!r}')

            @staticmethod
            def _generate_next_value_(name, start, count, last_values):
                if not last_values:
                    return start
                try:
                    highest = max(last_values) if len(last_values) == 1 else sorted(last_values)[-1]
                except TypeError:
                    raise TypeError('unable to sort non-numeric values') from None
                try:
                    return highest + 1
                except TypeError:
                    raise TypeError(f'unable to increment {highest!r}') from None
        else:
            def _generate_next_value_(name, start, count, last_values):
                if not last_values:
                    return start
                try:
                    newest = last_values[-1]
                    last_values.sort()
                    if newest == last_values[-1]:
                        return newest + 1
                except TypeError:
                    pass
                import warnings
                warnings.warn('In 3.13 the default `auto()`/`_generate_next_value_` will require all values to be sortable and '
                              'support adding +1\nand the value returned will be the largest value in the enum incremented '
                              'by 1', DeprecationWarning, stacklevel=5)
                for value in last_values[::-1]:
                    try:
                        return value + 1
                    except TypeError:
                        continue
                return start
            if _v312:
                _generate_next_value_ = staticmethod(_generate_next_value_)

        @classmethod
        def _missing_(cls, value):
            return None

        def __repr__(self):
            cls = self.__class__
            return f"<{cls.__name__}.{self._name_}: {(cls._value_repr_ or repr)(self._value_)}>"

        def __str__(self):
            return f"{self.__class__.__name__}.{self._name_}"

        def __dir__(self):
            cls, members = self.__class__, self._member_map_
            shown = {name for name in getattr(self, '__dict__', ()) if name[0] != '_' and name not in members}
            if cls._member_type_ is not object:
                shown.update(object.__dir__(self))
            for base in cls.mro():
                for name, found in base.__dict__.items():
                    if name[0] == '_':
                        continue
                    if name not in members or isinstance(found, property) and found.fget is not None:
                        shown.add(name)
                    elif isinstance(found, property):
                        shown.discard(name)
            return sorted(shown | {'__class__', '__doc__', '__eq__', '__hash__', '__module__'})

        def __format__(self, format_spec):
            return str.__format__(str(self), format_spec)

        def __hash__(self):
            return hash(self._name_)

        def __reduce_ex__(self, proto):
            return self.__class__, (self._value_,)

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self

        @property
        def name(self):
            return self._name_

        @property
        def value(self):
            return self._value_

    class ReprEnum(Enum):
        """Only the repr is the enum's; str and format are the data type's."""

    class IntEnum(int, ReprEnum):
        """Members are ints."""

    class StrEnum(str, ReprEnum):
        """Members are strings."""

        def __new__(cls, *values):
            if len(values) > 3:
                raise TypeError(f'too many arguments for str(): {values!r}')
            if len(values) == 1 and not isinstance(values[0], str):
                raise TypeError(f'{values[0]!r} is not a string')
            for what, value in zip(('encoding', 'errors'), values[1:]):
                if not isinstance(value, str):
                    raise TypeError(f'{what} must be a string, not {value!r}')
            text = str(*values)
            made = str.__new__(cls, text)
            made._value_ = text
            return made

        def _generate_next_value_(name, start, count, last_values):
            return name.lower()

        if _v312:
            _generate_next_value_ = staticmethod(_generate_next_value_)

    def pickle_by_global_name(self, proto):
        return self.name

    _reduce_ex_by_global_name = pickle_by_global_name

    def pickle_by_enum_name(self, proto):
        return getattr, (self.__class__, self._name_)

    class FlagBoundary(StrEnum):
        """What becomes of bits that no flag has: an error, nothing, the value as an int, or they stay."""

        STRICT = auto()
        CONFORM = auto()
        EJECT = auto()
        KEEP = auto()

    STRICT, CONFORM, EJECT, KEEP = FlagBoundary

    class Flag(Enum, boundary=STRICT):
        """Members are bits and can be combined."""

        _numeric_repr_ = repr

        def _generate_next_value_(name, start, count, last_values):
            if not count:
                return 1 if start is None else start
            highest = max(last_values)
            try:
                return 2 ** (_high_bit(highest) + 1)
            except Exception:
                raise TypeError(f'invalid flag value {highest!r}') from None

        if _v312:
            _generate_next_value_ = staticmethod(_generate_next_value_)

        @classmethod
        def _iter_member_by_value_(cls, value):
            for bit in _iter_bits_lsb(cls._flag_mask_ & value):
                yield cls._value2member_map_.get(bit)

        _iter_member_ = _iter_member_by_value_

        @classmethod
        def _iter_member_by_def_(cls, value):
            yield from sorted(cls._iter_member_by_value_(value), key=lambda each: each._sort_order_)

        @classmethod
        def _missing_(cls, value):
            # A combination, made when it is first asked for and then kept.
            if not isinstance(value, int):
                raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
            asked, boundary, whole = value, cls._boundary_, cls._all_bits_
            if value & (whole ^ cls._flag_mask_) or not ~whole <= value <= whole:
                if boundary is EJECT:
                    return value
                if boundary is STRICT:
                    width = max(value.bit_length(), cls._flag_mask_.bit_length())
                    raise ValueError(f"{cls!r} invalid value {value!r}\n    given {bin(value, width)}\n"
                                     f"  allowed {bin(cls._flag_mask_, width)}")
                if boundary is CONFORM:
                    value &= cls._flag_mask_
                elif boundary is not KEEP:
                    raise ValueError(f'{cls!r} unknown flag boundary {boundary!r}')
                elif value < 0:
                    value += max(whole + 1, 1 << value.bit_length())
                asked = value
            if value < 0:
                # All bits but some.
                value += whole + 1
            unknown = value & ~cls._flag_mask_
            if unknown and boundary is not KEEP:
                raise ValueError(f'{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]')
            data_type = cls._member_type_
            made = object.__new__(cls) if data_type is object else data_type.__new__(cls, value)
            if not hasattr(made, '_value_'):
                made._value_ = value
            made._name_ = cls._name_of(value)
            made = cls._value2member_map_.setdefault(value, made)
            if asked < 0:
                cls._value2member_map_[asked] = made
            return made

        @classmethod
        def _name_of(cls, value):
            # The names of the single flags, of the flags of several bits that are all there, and what is left as a number.
            parts = [*cls._iter_member_(value & cls._singles_mask_)]
            if value & ~cls._singles_mask_:
                for member in cls._member_map_.values():
                    bits = member._value_
                    if bits and bits & value == bits and member not in parts:
                        parts.append(member)
            covered = 0
            for member in parts:
                covered |= member._value_
            if not covered:
                return None
            rest, names = value ^ covered, [member._name_ for member in parts]
            if rest:
                if cls._boundary_ is STRICT:
                    raise ValueError(f'{cls!r}: no members with value {rest!r}')
                names.append(cls._numeric_repr_(rest))
            return '|'.join(names)

        def __contains__(self, other):
            if isinstance(other, self.__class__):
                return self._value_ & other._value_ == other._value_
            raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                            f"{self.__class__.__qualname__!r}")

        def __iter__(self):
            yield from self._iter_member_(self._value_)

        def __len__(self):
            return self._value_.bit_count()

        def __bool__(self):
            return bool(self._value_)

        def __repr__(self):
            cls = self.__class__
            dotted = '' if self._name_ is None else f'.{self._name_}'
            return f"<{cls.__name__}{dotted}: {(cls._value_repr_ or repr)(self._value_)}>"

        def __str__(self):
            name = self.__class__.__name__
            return f'{name}({self._value_!r})' if self._name_ is None else f'{name}.{self._name_}'

        def _get_value(self, flag):
            if isinstance(flag, self.__class__):
                return flag._value_
            data_type = self._member_type_
            return flag if data_type is not object and isinstance(flag, data_type) else NotImplemented

        def _refuse_valueless(self, flags, how):
            for flag in flags:
                if self._get_value(flag) is None:
                    raise TypeError(f"'{flag}' cannot be {how}")

        def __or__(self, other):
            bits = self._get_value(other)
            if bits is NotImplemented:
                return bits
            if _v313:
                self._refuse_valueless((self, other), 'combined with other flags with |')
            return self.__class__(self._value_ | bits)

        def __and__(self, other):
            bits = self._get_value(other)
            if bits is NotImplemented:
                return bits
            if _v313:
                self._refuse_valueless((self, other), 'combined with other flags with &')
            return self.__class__(self._value_ & bits)

        def __xor__(self, other):
            bits = self._get_value(other)
            if bits is NotImplemented:
                return bits
            if _v313:
                self._refuse_valueless((self, other), 'combined with other flags with ^')
            return self.__class__(self._value_ ^ bits)

        __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

        def __invert__(self):
            if _v313:
                self._refuse_valueless((self,), 'inverted')
            if self._inverted_ is None:
                others = ~self._value_
                if self._boundary_ is STRICT or self._boundary_ is CONFORM:
                    others &= self._singles_mask_
                self._inverted_ = self.__class__(others)
            return self._inverted_

    class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
        """Members are ints and bits."""

    if _v312:
        def _dataclass_repr(self):
            shown = [name for name, field in self.__dataclass_fields__.items() if field.repr]
            return ', '.join([f'{name}={getattr(self, name)!r}' for name in shown])

    # Enums that took the place of constants of a module look like them

    def _module_of(flag):
        return flag.__class__.__module__.rpartition('.')[2]

    def global_enum_repr(self):
        return f'{_module_of(self)}.{self._name_}'

    def global_flag_repr(self):
        module = _module_of(self)
        if self._name_ is None:
            return f"{module}.{self.__class__.__name__}({self._value_!r})"
        if _is_single_bit(self._value_ if _v313 else self):
            return f'{module}.{self._name_}'
        keeps = self._boundary_ is FlagBoundary.KEEP
        return '|'.join([name if keeps and name[0].isdigit() else f'{module}.{name}' for name in self._name_.split('|')])

    def global_str(self):
        return f"{self.__class__.__name__}({self._value_!r})" if self._name_ is None else self._name_

    def global_enum(cls, update_str=False):
        cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
        if update_str or not issubclass(cls, ReprEnum):
            cls.__str__ = global_str
        sys.modules[cls.__module__].__dict__.update(cls.__members__)
        return cls

    def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
        # An enum of the given kind with the body of an ordinary class.
        def convert_class(cls):
            metacls, name = etype.__class__, cls.__name__
            body = metacls.__prepare__(name, (etype,))
            body.setdefault('__doc__', None)
            for key, value in cls.__dict__.items():
                if key == '_generate_next_value_' and isinstance(value, staticmethod):
                    value = value.__func__
                if key not in ('__dict__', '__weakref__'):
                    body[key] = value
            return metacls(name, (etype,), body, boundary=boundary)
        return convert_class

    @_simple_enum(StrEnum)
    class EnumCheck:
        CONTINUOUS = "no skipped integer values"
        NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
        UNIQUE = "one name per value"

    CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck

    class verify:
        """A decorator that checks what an enum promises."""

        def __init__(self, *checks):
            self.checks = checks

        def __call__(self, enumeration):
            if not issubclass(enumeration, Enum):
                raise TypeError("the 'verify' decorator only works with Enum and Flag")
            for check in self.checks:
                if check is UNIQUE:
                    _aliases(enumeration, 'aliases')
                elif check is CONTINUOUS:
                    self._check_continuous(enumeration)
                elif check is NAMED_FLAGS:
                    self._check_named(enumeration)
            return enumeration

        @staticmethod
        def _check_continuous(enumeration):
            values = {each.value for each in enumeration}
            if len(values) < 2:
                return
            low, high = min(values), max(values)
            kind, expected = 'enum', range(low + 1, high) if not issubclass(enumeration, Flag) else ()
            if issubclass(enumeration, Flag):
                kind, expected = 'flag', [1 << place for place in range(_high_bit(low) + 1, _high_bit(high))]
            missing = [str(value) for value in expected if value not in values]
            if missing:
                raise ValueError(f'invalid {kind} {enumeration.__name__!r}: missing values {", ".join(missing)}'[:256])

        @staticmethod
        def _check_named(enumeration):
            values = [each.value for each in enumeration]
            incomplete, lost = [], 0
            for name, alias in enumeration._member_map_.items():
                if name in enumeration._member_names_ or alias.value < 0:
                    continue
                unnamed = [bit for bit in _iter_bits_lsb(alias.value) if bit not in values]
                if unnamed:
                    incomplete.append(name)
                    for bit in unnamed:
                        lost |= bit
            if not incomplete:
                return
            *others, last = incomplete
            who = f'aliases {", ".join(others)} and {last} are' if others else f'alias {last} is'
            what = 'value' if _is_single_bit(lost) else 'combined values of'
            raise ValueError(f'invalid Flag {enumeration.__name__!r}: {who} missing {what} 0x{lost:x} '
                             '[use enum.show_flag_values(value) for details]')

    def _test_simple_enum(checked_enum, simple_enum):
        # Raises where two enums are not alike: members, their order and values, and the methods that users see.
        checked, simple = checked_enum._member_map_, simple_enum._member_map_
        differences = []
        if list(checked_enum._member_names_) != list(simple_enum._member_names_):
            differences.append(f'member names differ: {checked_enum._member_names_!r} != {simple_enum._member_names_!r}')
        for name in {**checked, **simple}:
            if name not in simple:
                differences.append(f'missing member from simple enum: {name!r}')
            elif name not in checked:
                differences.append(f'extra member in simple enum: {name!r}')
            elif checked[name]._value_ != simple[name]._value_:
                differences.append(f'{name}: {checked[name]._value_!r} != {simple[name]._value_!r}')
        for name in (*_FORMATTING, '__getnewargs_ex__', '__getnewargs__', '__reduce__'):
            if name in vars(checked_enum) and name in vars(simple_enum):
                continue
            methods = [getattr(each, name, None) for each in (checked_enum, simple_enum)]
            one, other = [getattr(method, '__func__', method) for method in methods]
            if one != other:
                differences.append(f'{name!r}: {one!r} != {other!r}')
        if differences:
            raise TypeError('\n   '.join(['enum mismatch:', *differences]))

    def _old_convert_(etype, name, module, filter, source=None, *, boundary=None):
        place = source if source else sys.modules[module]
        return etype(name, _constants(place.__dict__, filter), module=module, boundary=boundary or KEEP)

    _stdlib_enums = IntEnum, StrEnum, IntFlag

else:
    Enum = None
    _auto_null = object()

    class auto:
        """A value that the enum chooses."""

        value = _auto_null

    class _EnumDict(dict):
        # The namespace of the body of an enum: notes members in order, chooses automatic values, takes no name twice.
        def __init__(self):
            super().__init__()
            self._member_names, self._last_values, self._ignore = [], [], []
            self._auto_called = False

        def __setitem__(self, key, value):
            if _is_private(self._cls_name, key):
                import warnings
                warnings.warn(f"private variables, such as {key!r}, will be normal attributes in 3.11", DeprecationWarning,
                              stacklevel=2)
            if _is_sunder(key):
                value = self._sunder(key, value)
            elif _is_dunder(key):
                key = '_order_' if key == '__order__' else key
            elif key in self._member_names:
                raise TypeError(f'Attempted to reuse key: {key!r}')
            elif key not in self._ignore and not _is_descriptor(value):
                if key in self:
                    raise TypeError(f'{key!r} already defined as: {self[key]!r}')
                if isinstance(value, auto):
                    value = self._chosen(key, value)
                self._member_names.append(key)
                self._last_values.append(value)
            super().__setitem__(key, value)

        def _sunder(self, key, value):
            if key == '_generate_next_value_':
                if self._auto_called:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._generate_next_value = value
            elif key == '_ignore_':
                value = self._ignore = _words(value) if isinstance(value, str) else list(value)
                already = {*value} & {*self._member_names}
                if already:
                    raise ValueError(f'_ignore_ cannot specify already set names: {already!r}')
            elif key not in ('_order_', '_missing_', '_create_pseudo_member_'):
                raise ValueError('_names_ are reserved for future Enum use')
            return value

        def _chosen(self, key, value):
            if value.value == _auto_null:
                value.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
                self._auto_called = True
            return value.value

    _PICKLING = ('__getnewargs_ex__', '__getnewargs__', '__reduce_ex__', '__reduce__')

    def _pickles(cls):
        return not {*_PICKLING}.isdisjoint(cls.__dict__)

    def _spoils_pickling(bases, classdict):
        # Members would come back without the data that a __new__ gave them, if nobody on the way says how to pickle.
        if '__new__' in classdict:
            return True
        for base in [ancestor for base in bases for ancestor in base.__mro__ if ancestor is not object]:
            if _pickles(base):
                return False
            if '__new__' in base.__dict__:
                return True
        return False

    def _make_member(enum_class, name, value, new, use_args):
        data_type = enum_class._member_type_
        args = value if isinstance(value, tuple) else (value,)
        if data_type is tuple:
            args = (args,)
        made = new(enum_class, *args) if use_args else new(enum_class)
        if not hasattr(made, '_value_'):
            made._value_ = data_type(*args) if use_args and data_type is not object else value
        made._name_ = name
        made.__objclass__ = enum_class
        made.__init__(*args)
        return made

    class EnumMeta(type):
        """The type of enums."""

        @classmethod
        def __prepare__(metacls, cls, bases, **kwds):
            metacls._check_for_existing_members(cls, bases)
            namespace = _EnumDict()
            namespace._cls_name = cls
            first_enum = metacls._get_mixins_(cls, bases)[1]
            if first_enum is not None:
                namespace['_generate_next_value_'] = getattr(first_enum, '_generate_next_value_', None)
            return namespace

        def __new__(metacls, cls, bases, classdict, **kwds):
            classdict.setdefault('_ignore_', []).append('_ignore_')
            for name in classdict['_ignore_']:
                classdict.pop(name, None)
            data_type, first_enum = metacls._get_mixins_(cls, bases)
            new, is_own_new, use_args = metacls._find_new_(classdict, data_type, first_enum)
            values = {name: classdict.pop(name) for name in classdict._member_names}
            order = classdict.pop('_order_', None)
            refused = {'mro', ''}.intersection(values)
            if refused:
                raise ValueError(f'Invalid enum member name: {",".join(refused)}')
            classdict.setdefault('__doc__', 'An enumeration.')

            enum_class = super().__new__(metacls, cls, bases, classdict, **kwds)
            enum_class._member_names_ = []
            enum_class._member_map_ = {}
            enum_class._member_type_ = data_type
            # These stay attributes of members; a member of such a name is found by __getattr__.
            dynamic = {name for base in enum_class.mro() for name, found in base.__dict__.items()
                       if isinstance(found, DynamicClassAttribute)}
            enum_class._value2member_map_ = {}
            if data_type is not object and '__reduce_ex__' not in classdict:
                if not _pickles(data_type) and _spoils_pickling(bases, classdict):
                    _make_class_unpicklable(enum_class)

            for name, given in values.items():
                made = _make_member(enum_class, name, given, new, use_args)
                value = made._value_
                known = next((each for each in enum_class._member_map_.values() if each._value_ == value), None)
                if known is None:
                    enum_class._member_names_.append(name)
                else:
                    made = known
                if name not in dynamic:
                    setattr(enum_class, name, made)
                enum_class._member_map_[name] = made
                try:
                    enum_class._value2member_map_[value] = made
                except TypeError:
                    pass

            for name in _FORMATTING:
                of_type = getattr(data_type, name, None)
                if name not in classdict and of_type is not None and getattr(enum_class, name) is of_type:
                    setattr(enum_class, name, getattr(first_enum, name, None))
            if Enum is not None:
                # From now on a call looks members up; what makes them is kept aside.
                if is_own_new:
                    enum_class.__new_member__ = new
                enum_class.__new__ = Enum.__new__
            if order is not None and enum_class._member_names_ != (_words(order) if isinstance(order, str) else order):
                raise TypeError('member order does not match _order_')
            return enum_class

        def __bool__(self):
            return True

        def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1):
            if names is not None:
                return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start)
            return cls.__new__(cls, value)

        def __contains__(cls, obj):
            if isinstance(obj, Enum):
                return isinstance(obj, cls) and obj._name_ in cls._member_map_
            import warnings
            warnings.warn("in 3.12 __contains__ will no longer raise TypeError, but will return True if\n"
                          "obj is a member or a member's value", DeprecationWarning, stacklevel=2)
            raise TypeError(f"unsupported operand type(s) for 'in': '{type(obj).__qualname__}' and "
                            f"'{cls.__class__.__qualname__}'")

        def __dir__(self):
            return ['__class__', '__doc__', '__members__', '__module__', *self._member_names_]

        def __getattr__(cls, name):
            return _member_or_error(cls, name)

        def __getitem__(cls, name):
            return cls._member_map_[name]

        def __iter__(cls):
            return (cls._member_map_[name] for name in cls._member_names_)

        def __reversed__(cls):
            return (cls._member_map_[name] for name in reversed(cls._member_names_))

        def __len__(cls):
            return len(cls._member_names_)

        @property
        def __members__(cls):
            return MappingProxyType(cls._member_map_)

        def __repr__(cls):
            return f"<enum {cls.__name__!r}>"

        def __setattr__(cls, name, value):
            if name in cls.__dict__.get('_member_map_', ()):
                raise AttributeError('Cannot reassign members.')
            super().__setattr__(name, value)

        def __delattr__(cls, attr):
            if attr in cls._member_map_:
                raise AttributeError(f"{cls.__name__}: cannot delete Enum member.")
            super().__delattr__(attr)

        def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1):
            metacls = cls.__class__
            bases = (cls,) if type is None else (type, cls)
            first_enum = cls._get_mixins_(cls, bases)[1]
            body = metacls.__prepare__(class_name, bases)
            _fill(body, first_enum, names, start)
            made = metacls.__new__(metacls, class_name, bases, body)
            if module is None:
                # The caller's: there pickle looks for the class.
                try:
                    module = sys._getframe(2).f_globals['__name__']
                except (AttributeError, ValueError, KeyError):
                    pass
            if module is None:
                _make_class_unpicklable(made)
            else:
                made.__module__ = module
            if qualname is not None:
                made.__qualname__ = qualname
            return made

        def _convert_(cls, name, module, filter, source=None):
            home = vars(sys.modules[module])
            made = cls(name, _constants(vars(source) if source else home, filter), module=module)
            made.__reduce_ex__ = _reduce_ex_by_name
            home.update(made.__members__)
            home[name] = made
            return made

        @staticmethod
        def _check_for_existing_members(class_name, bases):
            for base in [ancestor for base in bases for ancestor in base.__mro__]:
                if issubclass(base, Enum) and base._member_names_:
                    raise TypeError(f"{class_name}: cannot extend enumeration {base.__name__!r}")

        @staticmethod
        def _get_mixins_(class_name, bases):
            # (the type of the data that members are, the enum the class is made of)
            if not bases:
                return object, Enum
            if not issubclass(bases[-1], Enum):
                raise TypeError("new enumerations should be created as "
                                "`EnumName([mixin_type, ...] [data_type,] enum_type)`")
            data_type = _single_data_type(bases, class_name, lambda base: issubclass(base, Enum), ('__new__',),
                                          '{}: too many data types: {}')
            if bases[-1]._member_names_:
                raise TypeError("Cannot extend enumerations")
            return data_type or object, bases[-1]

        @staticmethod
        def _find_new_(classdict, member_type, first_enum):
            # (what makes a member, is it this class's own, does it want the value)
            own = classdict.get('__new__')
            new = own or _inherited_new(member_type, first_enum)
            return new, own is not None, new is not object.__new__

    class Enum(metaclass=EnumMeta):
        """Members with a name and a value each."""

        def __new__(cls, value):
            # What a call of the class does: look a member up.
            if type(value) is cls:
                return value
            try:
                return cls._value2member_map_[value]
            except KeyError:
                pass
            except TypeError:
                for known in cls._member_map_.values():
                    if known._value_ == value:
                        return known
            return _look_up(cls, value)

        def _generate_next_value_(name, start, count, last_values):
            for value in last_values[::-1]:
                try:
                    return value + 1
                except TypeError:
                    continue
            return start

        @classmethod
        def _missing_(cls, value):
            return None

        def __repr__(self):
            return f"<{self.__class__.__name__}.{self._name_}: {self._value_!r}>"

        def __str__(self):
            return f"{self.__class__.__name__}.{self._name_}"

        def __dir__(self):
            names = [name for base in self.__class__.mro() for name in base.__dict__ if name not in self._member_map_]
            return ['__class__', '__doc__', '__module__', *[name for name in (*names, *self.__dict__) if name[0] != '_']]

        def __format__(self, format_spec):
            # As the data does, unless the class has a __str__ of its own.
            kind = type(self)
            if self._member_type_ is not object and kind.__str__ in (Enum.__str__, Flag.__str__):
                return self._member_type_.__format__(self._value_, format_spec)
            return str.__format__(str(self), format_spec)

        def __hash__(self):
            return hash(self._name_)

        def __reduce_ex__(self, proto):
            return self.__class__, (self._value_,)

        @DynamicClassAttribute
        def name(self):
            return self._name_

        @DynamicClassAttribute
        def value(self):
            return self._value_

    class IntEnum(int, Enum):
        """Members are ints."""

    def _reduce_ex_by_name(self, proto):
        return self.name

    class Flag(Enum):
        """Members are bits and can be combined."""

        def _generate_next_value_(name, start, count, last_values):
            if not count:
                return 1 if start is None else start
            newest = last_values[-1]
            try:
                return 2 ** (_high_bit(newest) + 1)
            except Exception:
                raise TypeError(f'Invalid Flag value: {newest!r}') from None

        @classmethod
        def _missing_(cls, value):
            if value < 0:
                return ~cls._create_pseudo_member_(~value)
            return cls._create_pseudo_member_(value)

        @classmethod
        def _create_pseudo_member_(cls, value):
            made = cls._value2member_map_.get(value)
            if made is None:
                if _decompose(cls, value)[1]:
                    raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
                made = object.__new__(cls)
                made._name_, made._value_ = None, value
                made = cls._value2member_map_.setdefault(value, made)
            return made

        def __contains__(self, other):
            if isinstance(other, self.__class__):
                return self._value_ & other._value_ == other._value_
            raise TypeError(f"unsupported operand type(s) for 'in': '{type(other).__qualname__}' and "
                            f"'{self.__class__.__qualname__}'")

        def _parts(self):
            return [str(part._name_ or part._value_) for part in _decompose(self.__class__, self._value_)[0]]

        def __repr__(self):
            name = '|'.join(self._parts()) if self._name_ is None else self._name_
            return f'<{self.__class__.__name__}.{name}: {self._value_!r}>'

        def __str__(self):
            name = '|'.join(self._parts()) if self._name_ is None else self._name_
            return f'{self.__class__.__name__}.{name}'

        def __bool__(self):
            return bool(self._value_)

        def __or__(self, other):
            if isinstance(other, self.__class__):
                return self.__class__(self._value_ | other._value_)
            return NotImplemented

        def __and__(self, other):
            if isinstance(other, self.__class__):
                return self.__class__(self._value_ & other._value_)
            return NotImplemented

        def __xor__(self, other):
            if isinstance(other, self.__class__):
                return self.__class__(self._value_ ^ other._value_)
            return NotImplemented

        def __invert__(self):
            # Every flag that shares no bit with this one.
            cls = self.__class__
            inside = _decompose(cls, self._value_)[0]
            others = cls(0)
            for each in cls:
                if not (each._value_ & self._value_ or each in inside):
                    others = others | each
            return cls(others)

    class IntFlag(int, Flag):
        """Members are ints and bits; bits that have no name become members without one."""

        @classmethod
        def _missing_(cls, value):
            if isinstance(value, int):
                return cls._create_pseudo_member_(value)
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")

        @classmethod
        def _create_pseudo_member_(cls, value):
            made = cls._value2member_map_.get(value)
            if made is not None:
                return made
            # The single bits first, from the lowest on.
            needed, rest = [value], _decompose(cls, value)[1]
            while rest:
                bit = 1 << _high_bit(rest)
                if bit not in needed and bit not in cls._value2member_map_:
                    needed.append(bit)
                rest = 0 if rest == -bit else rest ^ bit
            for value in needed[::-1]:
                made = int.__new__(cls, value)
                made._name_, made._value_ = None, value
                made = cls._value2member_map_.setdefault(value, made)
            return made

        def __or__(self, other):
            if isinstance(other, (int, self.__class__)):
                return self.__class__(self._value_ | self.__class__(other)._value_)
            return NotImplemented

        def __and__(self, other):
            if isinstance(other, (int, self.__class__)):
                return self.__class__(self._value_ & self.__class__(other)._value_)
            return NotImplemented

        def __xor__(self, other):
            if isinstance(other, (int, self.__class__)):
                return self.__class__(self._value_ ^ self.__class__(other)._value_)
            return NotImplemented

        __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

        def __invert__(self):
            return self.__class__(~self._value_)

    def _decompose(flag, value):
        # (the members a value is made of, highest first; the bits that none of them has)
        parts, rest = [], value
        for each in flag:
            bits = each.value
            if bits and bits & value == bits:
                parts.append(each)
                rest &= ~bits
        known = flag._value2member_map_
        if value >= 0:
            for place in range(rest.bit_length() - 1, -1, -1):
                bit = rest & 1 << place
                if bit and bit in known:
                    parts.append(known[bit])
                    rest ^= bit
        if not parts and value in known:
            parts = [known[value]]
        parts.sort(key=lambda each: each._value_, reverse=True)
        if len(parts) > 1 and parts[0].value == value:
            # The value itself and what it is made of: the latter says it.
            del parts[0]
        return parts, rest
