# Enumerations: the metaclass that turns assignments in a class body into members, Enum and its kinds, flags.
# Behaves as Lib/enum.py of CPython 3.10 to 3.13. 3.11 rebuilt the module (members are made by __set_name__ while the class is
# created, flags have boundaries), so two metaclasses live here: the one of 3.11 and later first, the one of 3.10 last.
# Invariant: _member_map_ holds every name, _member_names_ the names that are no aliases, _value2member_map_ what is hashable.

import sys
import builtins as bltns
from types import MappingProxyType, DynamicClassAttribute

_modern = sys.version_info >= (3, 11)
_v312 = sys.version_info >= (3, 12)
_v313 = sys.version_info >= (3, 13)

if _modern:
    __all__ = [
        'EnumType', 'EnumMeta',
        'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum',
        'auto', 'unique', 'property', 'verify', 'member', 'nonmember',
        'FlagBoundary', 'STRICT', 'CONFORM', 'EJECT', 'KEEP',
        'global_flag_repr', 'global_enum_repr', 'global_str', 'global_enum',
        'EnumCheck', 'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE',
        'pickle_by_global_name', 'pickle_by_enum_name',
    ]
    if _v313:
        __all__.insert(2, 'EnumDict')
else:
    __all__ = ['EnumMeta', 'Enum', 'IntEnum', 'Flag', 'IntFlag', 'auto', 'unique']


def _is_descriptor(obj):
    return hasattr(obj, '__get__') or hasattr(obj, '__set__') or hasattr(obj, '__delete__')


def _is_dunder(name):
    return (len(name) > 4 and name[:2] == name[-2:] == '__'
            and name[2] != '_' and name[-3] != '_')


def _is_sunder(name):
    return (len(name) > 2 and name[0] == name[-1] == '_'
            and name[1] != '_' and name[-2] != '_')


def _is_private(cls_name, name):
    prefix = '_%s__' % cls_name
    return (len(name) > len(prefix) and name.startswith(prefix)
            and (name[-1] != '_' or name[-2] != '_'))


def _make_class_unpicklable(obj):
    def _break_on_call_reduce(self, proto):
        raise TypeError('%r cannot be pickled' % self)
    if isinstance(obj, dict):
        obj['__reduce_ex__'] = _break_on_call_reduce
        obj['__module__'] = '<unknown>'
    else:
        setattr(obj, '__reduce_ex__', _break_on_call_reduce)
        setattr(obj, '__module__', '<unknown>')


def _high_bit(value):
    return value.bit_length() - 1


if _modern:
    # Set to the classes further down; the metaclass asks for them while it makes the first ones.
    Enum = Flag = EJECT = _stdlib_enums = ReprEnum = None

    class nonmember(object):
        def __init__(self, value):
            self.value = value

    class member(object):
        def __init__(self, value):
            self.value = value

    def _is_internal_class(cls_name, obj):
        if not isinstance(obj, type):
            return False
        qualname = getattr(obj, '__qualname__', '')
        return qualname.endswith('%s.%s' % (cls_name, getattr(obj, '__name__', None)))

    def _is_single_bit(num):
        return num != 0 and num & (num - 1) == 0

    def _iter_bits_lsb(num):
        if isinstance(num, Enum):
            num = num.value
        if num < 0:
            raise ValueError('%r is not a positive integer' % num)
        while num:
            lowest = num & -num
            yield lowest
            num ^= lowest

    def show_flag_values(value):
        return list(_iter_bits_lsb(value))

    def bin(num, max_bits=None):
        # Like the built-in, with a sign bit set apart and at least max_bits digits.
        ceiling = 2 ** num.bit_length()
        if num >= 0:
            text = bltns.bin(num + ceiling).replace('1', '0', 1)
        else:
            text = bltns.bin(~num ^ (ceiling - 1) + ceiling)
        sign, digits = text[:3], text[3:]
        if max_bits is not None and len(digits) < max_bits:
            digits = (sign[-1] * max_bits + digits)[-max_bits:]
        return "%s %s" % (sign, digits)

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
        def __init__(self, value=_auto_null):
            self.value = value

        def __repr__(self):
            return "auto(%r)" % self.value

    class property(DynamicClassAttribute):
        # `name` and `value` of a member, without hiding members of these names from the class.
        if _v312:
            member = None
            _attr_type = None
            _cls_type = None

            def __get__(self, instance, ownerclass=None):
                if instance is None:
                    if self.member is not None:
                        return self.member
                    raise AttributeError('%r has no attribute %r' % (ownerclass, self.name))
                if self.fget is not None:
                    return self.fget(instance)
                if self._attr_type == 'attr':
                    return getattr(self._cls_type, self.name)
                if self._attr_type == 'desc':
                    return getattr(instance._value_, self.name)
                try:
                    return ownerclass._member_map_[self.name]
                except KeyError:
                    raise AttributeError('%r has no attribute %r' % (ownerclass, self.name)) from None
        else:
            def __get__(self, instance, ownerclass=None):
                if instance is None:
                    try:
                        return ownerclass._member_map_[self.name]
                    except KeyError:
                        raise AttributeError('%r has no attribute %r' % (ownerclass, self.name)) from None
                if self.fget is not None:
                    return self.fget(instance)
                if self.name in ownerclass._member_map_:
                    return ownerclass._member_map_[self.name]
                raise AttributeError('%r has no attribute %r' % (ownerclass, self.name)) from None

        def __set__(self, instance, value):
            if self.fset is not None:
                return self.fset(instance, value)
            raise AttributeError("<enum %r> cannot set attribute %r" % (self.clsname, self.name))

        def __delete__(self, instance):
            if self.fdel is not None:
                return self.fdel(instance)
            raise AttributeError("<enum %r> cannot delete attribute %r" % (self.clsname, self.name))

        def __set_name__(self, ownerclass, name):
            self.name = name
            self.clsname = ownerclass.__name__

    class _proto_member:
        # Stands for a member in the class body; turns into it when the class is being created.
        def __init__(self, value):
            self.value = value

        def __set_name__(self, enum_class, member_name):
            delattr(enum_class, member_name)
            value = self.value
            args = value if isinstance(value, tuple) else (value,)
            if enum_class._member_type_ is tuple:
                args = (args,)
            if enum_class._use_args_:
                enum_member = enum_class._new_member_(enum_class, *args)
            else:
                enum_member = enum_class._new_member_(enum_class)
            if not hasattr(enum_member, '_value_'):
                if enum_class._member_type_ is object:
                    enum_member._value_ = value
                else:
                    try:
                        enum_member._value_ = enum_class._member_type_(*args)
                    except Exception as exc:
                        new_exc = TypeError('_value_ not set in __new__, unable to create it')
                        new_exc.__cause__ = exc
                        raise new_exc
            value = enum_member._value_
            enum_member._name_ = member_name
            enum_member.__objclass__ = enum_class
            enum_member.__init__(*args)
            enum_member._sort_order_ = len(enum_class._member_names_)

            is_flag = Flag is not None and issubclass(enum_class, Flag)
            if is_flag:
                if isinstance(value, int):
                    enum_class._flag_mask_ |= value
                    if _is_single_bit(value):
                        enum_class._singles_mask_ |= value
                enum_class._all_bits_ = 2 ** enum_class._flag_mask_.bit_length() - 1

            enum_member = self._canonical(enum_class, member_name, enum_member, value, is_flag)

            if _v313:
                enum_class._add_member_(member_name, enum_member)
            else:
                self._attach(enum_class, member_name, enum_member)
            try:
                enum_class._value2member_map_.setdefault(value, enum_member)
            except TypeError:
                enum_class._unhashable_values_.append(value)
                if _v313:
                    enum_class._unhashable_values_map_.setdefault(member_name, []).append(value)

        def _canonical(self, enum_class, member_name, enum_member, value, is_flag):
            # A second name for a known value is an alias of the first.
            try:
                return enum_class._value2member_map_[value]
            except TypeError:
                for known in enum_class._member_map_.values():
                    if known._value_ == value:
                        return known
            except KeyError:
                pass
            if not is_flag or isinstance(value, int) and _is_single_bit(value):
                # Flags of several bits, or none, count as aliases too: they are left out of iteration.
                enum_class._member_names_.append(member_name)
            return enum_member

        def _attach(self, enum_class, member_name, enum_member):
            _attach_member(enum_class, member_name, enum_member)

    def _attach_member(enum_class, member_name, enum_member):
        # The member becomes a class attribute, unless an ancestor has a property of the name: then both must be reachable.
        found_descriptor = None
        descriptor_type = None
        class_type = None
        for base in enum_class.__mro__[1:]:
            attr = base.__dict__.get(member_name)
            if attr is not None:
                if isinstance(attr, (property, DynamicClassAttribute)):
                    found_descriptor = attr
                    class_type = base
                    descriptor_type = 'enum'
                    break
                elif _is_descriptor(attr):
                    found_descriptor = attr
                    descriptor_type = descriptor_type or 'desc'
                    class_type = class_type or base
                    continue
                else:
                    descriptor_type = 'attr'
                    class_type = base
        if found_descriptor:
            redirect = property()
            redirect.member = enum_member
            redirect.__set_name__(enum_class, member_name)
            if descriptor_type in ('enum', 'desc'):
                redirect.fget = getattr(found_descriptor, 'fget', None)
                redirect._get = getattr(found_descriptor, '__get__', None)
                redirect.fset = getattr(found_descriptor, 'fset', None)
                redirect._set = getattr(found_descriptor, '__set__', None)
                redirect.fdel = getattr(found_descriptor, 'fdel', None)
                redirect._del = getattr(found_descriptor, '__delete__', None)
            redirect._attr_type = descriptor_type
            redirect._cls_type = class_type
            setattr(enum_class, member_name, redirect)
        else:
            setattr(enum_class, member_name, enum_member)
        enum_class._member_map_[member_name] = enum_member

    _sunder_allowed = {
        '_order_', '_generate_next_value_', '_numeric_repr_', '_missing_', '_ignore_',
        '_iter_member_', '_iter_member_by_value_', '_iter_member_by_def_',
    }
    if _v313:
        _sunder_allowed |= {'_add_alias_', '_add_value_alias_', '_use_args_', '_member_names_', '_value_repr_'}

    class EnumDict(dict):
        # The namespace of an enum class body: notes the members in order, computes auto() values, refuses a name twice.
        def __init__(self):
            super().__init__()
            self._member_names = {}
            self._last_values = []
            self._ignore = []
            self._auto_called = False

        def __setitem__(self, key, value):
            if not _v313 and _is_internal_class(self._cls_name, value):
                import warnings
                warnings.warn(
                    "In 3.13 classes created inside an enum will not become a member.  "
                    "Use the `member` decorator to keep the current behavior.",
                    DeprecationWarning, stacklevel=2)
            if _is_private(self._cls_name, key):
                pass
            elif _is_sunder(key):
                if key not in _sunder_allowed:
                    raise ValueError('_sunder_ names, such as %r, are reserved for future Enum use' % (key,))
                if key == '_generate_next_value_':
                    if self._auto_called:
                        raise TypeError("_generate_next_value_ must be defined before members")
                    setattr(self, '_generate_next_value', value.__func__ if isinstance(value, staticmethod) else value)
                elif key == '_ignore_':
                    value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
                    self._ignore = value
                    already = set(value) & set(self._member_names)
                    if already:
                        raise ValueError('_ignore_ cannot specify already set names: %r' % (already,))
            elif _is_dunder(key):
                if key == '__order__':
                    key = '_order_'
            elif key in self._member_names:
                raise TypeError('%r already defined as %r' % (key, self[key]))
            elif key in self._ignore:
                pass
            elif isinstance(value, nonmember):
                value = value.value
            elif _is_descriptor(value):
                pass
            elif _v313 and _is_internal_class(self._cls_name, value):
                pass
            else:
                if key in self:
                    raise TypeError('%r already defined as %r' % (key, self[key]))
                if isinstance(value, member):
                    value = value.value
                value, is_auto = self._fill_autos(key, value)
                self._member_names[key] = None
                if not is_auto:
                    self._last_values.append(value)
            super().__setitem__(key, value)

        def _fill_autos(self, key, value):
            if isinstance(value, auto):
                filled = self._fill_auto(key, value)
                self._last_values.append(filled)
                return filled, True
            if type(value) is not tuple and not (_v312 and isinstance(value, tuple)):
                return value, False
            if not any(isinstance(part, auto) for part in value):
                return value, False
            filled = []
            for part in value:
                if isinstance(part, auto):
                    part = self._fill_auto(key, part)
                    self._last_values.append(part)
                filled.append(part)
            kind = type(value)
            try:
                return kind(filled), True
            except Exception:
                # A named tuple takes its fields one by one.
                return kind(*filled), True

        def _fill_auto(self, key, value):
            if value.value == _auto_null:
                value.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
                self._auto_called = True
            return value.value

        def update(self, members, **more_members):
            try:
                for name in members.keys():
                    self[name] = members[name]
            except AttributeError:
                for name, value in members:
                    self[name] = value
            for name, value in more_members.items():
                self[name] = value

        if _v313:
            @bltns.property
            def member_names(self):
                return list(self._member_names)

    _EnumDict = EnumDict
    if not _v313:
        _EnumDict.__name__ = _EnumDict.__qualname__ = '_EnumDict'
        del EnumDict

    class EnumType(type):
        @classmethod
        def __prepare__(metacls, cls, bases, **kwds):
            metacls._check_for_existing_members_(cls, bases)
            enum_dict = _EnumDict()
            enum_dict._cls_name = cls
            member_type, first_enum = metacls._get_mixins_(cls, bases)
            if first_enum is not None:
                enum_dict['_generate_next_value_'] = getattr(first_enum, '_generate_next_value_', None)
            return enum_dict

        def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
            if _simple:
                return super().__new__(metacls, cls, bases, classdict, **kwds)

            classdict.setdefault('_ignore_', []).append('_ignore_')
            for key in classdict['_ignore_']:
                classdict.pop(key, None)

            member_names = classdict._member_names
            invalid_names = set(member_names) & {'mro', ''}
            if invalid_names:
                raise ValueError('invalid enum member name(s) %s' % (','.join(repr(n) for n in invalid_names)))

            _order_ = classdict.pop('_order_', None)
            _gnv = classdict.get('_generate_next_value_')
            classdict = dict(classdict.items())
            if _v312 and _gnv is not None and type(_gnv) is not staticmethod:
                classdict['_generate_next_value_'] = staticmethod(_gnv)

            member_type, first_enum = metacls._get_mixins_(cls, bases)
            __new__, save_new, use_args = metacls._find_new_(classdict, member_type, first_enum)
            classdict['_new_member_'] = __new__
            classdict['_use_args_'] = use_args
            for name in member_names:
                classdict[name] = _proto_member(classdict[name])

            classdict['_member_names_'] = []
            classdict['_member_map_'] = {}
            classdict['_value2member_map_'] = {}
            classdict['_unhashable_values_'] = []
            if _v313:
                classdict['_unhashable_values_map_'] = {}
            classdict['_member_type_'] = member_type
            classdict['_value_repr_'] = metacls._find_data_repr_(cls, bases)
            classdict['_boundary_'] = boundary or getattr(first_enum, '_boundary_', None)
            classdict['_flag_mask_'] = 0
            classdict['_singles_mask_'] = 0
            classdict['_all_bits_'] = 0
            classdict['_inverted_'] = None
            # Seen by Enum.__new__, which must not be asked to create a member.
            in_progress = '_%s__in_progress' % cls
            classdict[in_progress] = True
            try:
                exc = None
                enum_class = super().__new__(metacls, cls, bases, classdict, **kwds)
            except RuntimeError as e:
                # Before 3.12 an error from __set_name__ arrives wrapped.
                exc = e.__cause__ or e
            except Exception as e:
                exc = e
            if exc is not None:
                raise exc

            delattr(enum_class, in_progress)
            classdict.update(enum_class.__dict__)
            if ReprEnum is not None and ReprEnum in bases:
                if member_type is object:
                    raise TypeError('ReprEnum subclasses must be mixed with a data type (i.e.'
                                    ' int, str, float, etc.)')
                if '__format__' not in classdict:
                    enum_class.__format__ = member_type.__format__
                    classdict['__format__'] = enum_class.__format__
                if '__str__' not in classdict:
                    method = member_type.__str__
                    if method is object.__str__:
                        method = member_type.__repr__
                    enum_class.__str__ = method
                    classdict['__str__'] = enum_class.__str__
            for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
                if name not in classdict:
                    # The mixed-in type's own method loses to the enum's, one a class in between wrote wins.
                    found_method = getattr(enum_class, name)
                    if found_method in (getattr(member_type, name), getattr(object, name)):
                        setattr(enum_class, name, getattr(first_enum, name))
            if Flag is not None and issubclass(enum_class, Flag):
                for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
                    if name not in classdict:
                        enum_method = getattr(Flag, name)
                        setattr(enum_class, name, enum_method)
                        classdict[name] = enum_method
            if Enum is not None:
                # Calling the class from now on looks a member up; the creating __new__ is kept aside.
                if save_new:
                    enum_class.__new_member__ = __new__
                enum_class.__new__ = Enum.__new__

            if _order_ is not None and isinstance(_order_, str):
                _order_ = _order_.replace(',', ' ').split()
            if Flag is None and cls == 'Flag' or Flag is not None and issubclass(enum_class, Flag):
                values = [m._value_ for m in enum_class]
                if values != sorted(values):
                    enum_class._iter_member_ = enum_class._iter_member_by_def_
                if _order_:
                    _order_ = [name for name in _order_
                               if name not in enum_class._member_map_ or name in enum_class._member_names_]
            else:
                for name in ('_boundary_', '_flag_mask_', '_singles_mask_', '_all_bits_', '_inverted_'):
                    delattr(enum_class, name)

            if _order_ is not None and _order_ != enum_class._member_names_:
                raise TypeError('member order does not match _order_:\n  %r\n  %r'
                                % (enum_class._member_names_, _order_))
            return enum_class

        def __bool__(cls):
            return True

        if _v312:
            def __call__(cls, value, names=_not_given if _v313 else None, *values,
                         module=None, qualname=None, type=None, start=1, boundary=None):
                absent = _not_given if _v313 else None
                if cls._member_map_:
                    if names is not absent:
                        value = (value, names) + values
                    return cls.__new__(cls, value)
                if names is absent and type is None:
                    raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
                return cls._create_(value, names if names is not absent else None, module=module,
                                    qualname=qualname, type=type, start=start, boundary=boundary)
        else:
            def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
                if names is None:
                    return cls.__new__(cls, value)
                return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start,
                                    boundary=boundary)

        if _v313:
            def __contains__(cls, value):
                if isinstance(value, cls):
                    return True
                if issubclass(cls, Flag):
                    try:
                        result = cls._missing_(value)
                        return isinstance(result, cls)
                    except ValueError:
                        pass
                return value in cls._unhashable_values_ or cls._known(value)

            def _known(cls, value):
                try:
                    return value in cls._value2member_map_
                except TypeError:
                    return value in cls._unhashable_values_
        elif _v312:
            def __contains__(cls, value):
                if isinstance(value, cls):
                    return True
                try:
                    return value in cls._value2member_map_ or value in cls._unhashable_values_
                except TypeError:
                    return value in cls._unhashable_values_
        else:
            def __contains__(cls, member):
                if not isinstance(member, Enum):
                    import warnings
                    warnings.warn(
                        "in 3.12 __contains__ will no longer raise TypeError, but will return True or\n"
                        "False depending on whether the value is a member or the value of a member",
                        DeprecationWarning, stacklevel=2)
                    raise TypeError("unsupported operand type(s) for 'in': '%s' and '%s'"
                                    % (type(member).__qualname__, cls.__class__.__qualname__))
                return isinstance(member, cls) and member._name_ in cls._member_map_

        def __delattr__(cls, attr):
            if attr in cls._member_map_:
                raise AttributeError("%r cannot delete member %r." % (cls.__name__, attr))
            super().__delattr__(attr)

        def __dir__(cls):
            shown = {'__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__', '__members__',
                     '__module__', '__name__', '__qualname__', *cls._member_names_}
            if cls._new_member_ is not object.__new__:
                shown.add('__new__')
            if cls.__init_subclass__ is not object.__init_subclass__:
                shown.add('__init_subclass__')
            if cls._member_type_ is object:
                return sorted(shown)
            return sorted(set(dir(cls._member_type_)) | shown)

        if not _v312:
            def __getattr__(cls, name):
                if _is_dunder(name):
                    raise AttributeError(name)
                try:
                    return cls._member_map_[name]
                except KeyError:
                    raise AttributeError(name) from None

        def __getitem__(cls, name):
            return cls._member_map_[name]

        def __iter__(cls):
            return (cls._member_map_[name] for name in cls._member_names_)

        def __len__(cls):
            return len(cls._member_names_)

        @bltns.property
        def __members__(cls):
            return MappingProxyType(cls._member_map_)

        def __repr__(cls):
            if Flag is not None and issubclass(cls, Flag):
                return "<flag %r>" % cls.__name__
            return "<enum %r>" % cls.__name__

        def __reversed__(cls):
            return (cls._member_map_[name] for name in reversed(cls._member_names_))

        def __setattr__(cls, name, value):
            member_map = cls.__dict__.get('_member_map_', {})
            if name in member_map:
                raise AttributeError('cannot reassign member %r' % (name,))
            super().__setattr__(name, value)

        def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
            metacls = cls.__class__
            bases = (cls,) if type is None else (type, cls)
            _, first_enum = cls._get_mixins_(class_name, bases)
            classdict = metacls.__prepare__(class_name, bases)

            if isinstance(names, str):
                names = names.replace(',', ' ').split()
            if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
                plain, names = names, []
                last_values = []
                for count, name in enumerate(plain):
                    value = first_enum._generate_next_value_(name, start, count, last_values[:])
                    last_values.append(value)
                    names.append((name, value))
            if names is None:
                names = ()

            for item in names:
                if isinstance(item, str):
                    member_name, member_value = item, names[item]
                else:
                    member_name, member_value = item
                classdict[member_name] = member_value

            # The module of the caller, so that pickle finds the class.
            if module is None:
                try:
                    module = sys._getframemodulename(2)
                except AttributeError:
                    try:
                        module = sys._getframe(2).f_globals['__name__']
                    except (AttributeError, ValueError, KeyError):
                        pass
            if module is None:
                _make_class_unpicklable(classdict)
            else:
                classdict['__module__'] = module
            if qualname is not None:
                classdict['__qualname__'] = qualname
            return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)

        def _convert_(cls, name, module, filter, source=None, *, boundary=None, as_global=False):
            module_globals = sys.modules[module].__dict__
            source = source.__dict__ if source else module_globals
            members = [(key, source[key]) for key in source.keys() if filter(key)]
            try:
                members.sort(key=lambda t: (t[1], t[0]))
            except TypeError:
                members.sort(key=lambda t: t[0])
            body = {t[0]: t[1] for t in members}
            body['__module__'] = module
            tmp_cls = type(name, (object,), body)
            cls = _simple_enum(etype=cls, boundary=boundary or KEEP)(tmp_cls)
            if as_global:
                global_enum(cls)
            else:
                sys.modules[cls.__module__].__dict__.update(cls.__members__)
            module_globals[name] = cls
            return cls

        @classmethod
        def _check_for_existing_members_(mcls, class_name, bases):
            for chain in bases:
                for base in chain.__mro__:
                    if isinstance(base, EnumType) and base._member_names_:
                        raise TypeError("<enum %r> cannot extend %r" % (class_name, base))

        @classmethod
        def _get_mixins_(mcls, class_name, bases):
            # (data type the members are made of, nearest enum class)
            if not bases:
                return object, Enum
            first_enum = bases[-1]
            if not isinstance(first_enum, EnumType):
                raise TypeError("new enumerations should be created as "
                                "`EnumName([mixin_type, ...] [data_type,] enum_type)`")
            return mcls._find_data_type_(class_name, bases) or object, first_enum

        @classmethod
        def _find_data_repr_(mcls, class_name, bases):
            for chain in bases:
                for base in chain.__mro__:
                    if base is object:
                        continue
                    if isinstance(base, EnumType):
                        return base._value_repr_
                    if '__repr__' in base.__dict__:
                        if (_v312 and '__dataclass_fields__' in base.__dict__ and '__dataclass_params__' in base.__dict__
                                and base.__dict__['__dataclass_params__'].repr):
                            return _dataclass_repr
                        return base.__dict__['__repr__']
            return None

        @classmethod
        def _find_data_type_(mcls, class_name, bases):
            data_types = set()
            base_chain = set()
            for chain in bases:
                candidate = None
                for base in chain.__mro__:
                    base_chain.add(base)
                    if base is object:
                        continue
                    if isinstance(base, EnumType):
                        if base._member_type_ is not object:
                            data_types.add(base._member_type_)
                            break
                    elif '__new__' in base.__dict__ or '__dataclass_fields__' in base.__dict__:
                        data_types.add(candidate or base)
                        break
                    else:
                        candidate = candidate or base
            if len(data_types) > 1:
                raise TypeError('too many data types for %r: %r' % (class_name, data_types))
            return data_types.pop() if data_types else None

        @classmethod
        def _find_new_(mcls, classdict, member_type, first_enum):
            __new__ = classdict.get('__new__', None)
            save_new = first_enum is not None and __new__ is not None
            if __new__ is None:
                plain = {None, None.__new__, object.__new__, Enum.__new__ if Enum is not None else None}
                for method in ('__new_member__', '__new__'):
                    for possible in (member_type, first_enum):
                        target = getattr(possible, method, None)
                        if target not in plain:
                            __new__ = target
                            break
                    if __new__ is not None:
                        break
                else:
                    __new__ = object.__new__
            if first_enum is None or __new__ in (Enum.__new__, object.__new__):
                use_args = False
            else:
                use_args = True
            return __new__, save_new, use_args

        if _v313:
            def _add_member_(cls, name, member):
                if name in cls._member_map_:
                    if cls._member_map_[name] is not member:
                        raise NameError('%r is already bound: %r' % (name, cls._member_map_[name]))
                    return
                _attach_member(cls, name, member)

    EnumMeta = EnumType

    class Enum(metaclass=EnumType):
        if _v312:
            @classmethod
            def __signature__(cls):
                if cls._member_names_:
                    return '(*values)'
                return '(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)'

        def __new__(cls, value):
            if type(value) is cls:
                return value
            try:
                return cls._value2member_map_[value]
            except KeyError:
                pass
            except TypeError:
                for member in cls._member_map_.values():
                    if member._value_ == value:
                        return member
                if _v313:
                    for name, values in cls._unhashable_values_map_.items():
                        if value in values:
                            return cls[name]
            if _v313 and getattr(cls, '_%s__in_progress' % cls.__name__, False):
                raise TypeError('do not use `super().__new__; call the appropriate __new__ directly') from None
            if not cls._member_map_:
                raise TypeError("%r has no members defined" % cls)
            try:
                exc = None
                result = cls._missing_(value)
            except Exception as e:
                exc = e
                result = None
            try:
                if isinstance(result, cls):
                    return result
                if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
                    return result
                ve_exc = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
                if result is None and exc is None:
                    raise ve_exc
                elif exc is None:
                    exc = TypeError('error in %s._missing_: returned %r instead of None or a valid member'
                                    % (cls.__name__, result))
                if not isinstance(exc, ValueError):
                    exc.__context__ = ve_exc
                raise exc
            finally:
                # Both would keep this frame alive.
                exc = None
                ve_exc = None

        def __init__(self, *args, **kwds):
            pass

        if _v313:
            def _add_alias_(self, name):
                self.__class__._add_member_(name, self)

            def _add_value_alias_(self, value):
                cls = self.__class__
                try:
                    if value in cls._value2member_map_:
                        if cls._value2member_map_[value] is not self:
                            raise ValueError('%r is already bound: %r' % (value, cls._value2member_map_[value]))
                        return
                except TypeError:
                    for m in cls._member_map_.values():
                        if m._value_ == value:
                            if m is not self:
                                raise ValueError('%r is already bound: %r' % (value, cls._value2member_map_[value]))
                            return
                try:
                    cls._value2member_map_.setdefault(value, self)
                except TypeError:
                    cls._unhashable_values_.append(value)
                    cls._unhashable_values_map_.setdefault(self.name, []).append(value)

            @staticmethod
            def _generate_next_value_(name, start, count, last_values):
                if not last_values:
                    return start
                try:
                    last_value = sorted(last_values).pop()
                except TypeError:
                    raise TypeError('unable to sort non-numeric values') from None
                try:
                    return last_value + 1
                except TypeError:
                    raise TypeError('unable to increment %r' % (last_value,)) from None
        else:
            def _generate_next_value_(name, start, count, last_values):
                if not last_values:
                    return start
                try:
                    return sorted(last_values).pop() + 1
                except TypeError:
                    import warnings
                    warnings.warn(
                        'In 3.13 the default `auto()`/`_generate_next_value_` will require all values to be sortable and '
                        'support adding +1\nand the value returned will be the largest value in the enum incremented by 1',
                        DeprecationWarning, stacklevel=3)
                    for v in reversed(last_values):
                        try:
                            return v + 1
                        except TypeError:
                            pass
                    return start
            if _v312:
                _generate_next_value_ = staticmethod(_generate_next_value_)

        @classmethod
        def _missing_(cls, value):
            return None

        def __repr__(self):
            v_repr = self.__class__._value_repr_ or repr
            return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, v_repr(self._value_))

        def __str__(self):
            return "%s.%s" % (self.__class__.__name__, self._name_)

        def __dir__(self):
            member_map = self.__class__._member_map_
            shown = set() if self.__class__._member_type_ is object else set(object.__dir__(self))
            for name in getattr(self, '__dict__', []):
                if name[0] != '_' and name not in member_map:
                    shown.add(name)
            for cls in self.__class__.mro():
                for name, obj in cls.__dict__.items():
                    if name[0] == '_':
                        continue
                    if isinstance(obj, property):
                        if obj.fget is not None or name not in member_map:
                            shown.add(name)
                        else:
                            shown.discard(name)
                    elif name not in member_map:
                        shown.add(name)
            return sorted({'__class__', '__doc__', '__eq__', '__hash__', '__module__'} | shown)

        def __format__(self, format_spec):
            return str.__format__(str(self), format_spec)

        def __hash__(self):
            return hash(self._name_)

        def __reduce_ex__(self, proto):
            return self.__class__, (self._value_,)

        def __deepcopy__(self, memo):
            return self

        def __copy__(self):
            return self

        @property
        def name(self):
            return self._name_

        @property
        def value(self):
            return self._value_

    class ReprEnum(Enum):
        pass

    class IntEnum(int, ReprEnum):
        pass

    class StrEnum(str, ReprEnum):
        def __new__(cls, *values):
            if len(values) > 3:
                raise TypeError('too many arguments for str(): %r' % (values,))
            if len(values) == 1 and not isinstance(values[0], str):
                raise TypeError('%r is not a string' % (values[0],))
            if len(values) >= 2 and not isinstance(values[1], str):
                raise TypeError('encoding must be a string, not %r' % (values[1],))
            if len(values) == 3 and not isinstance(values[2], str):
                raise TypeError('errors must be a string, not %r' % (values[2]))
            value = str(*values)
            member = str.__new__(cls, value)
            member._value_ = value
            return member

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
        STRICT = auto()
        CONFORM = auto()
        EJECT = auto()
        KEEP = auto()

    STRICT, CONFORM, EJECT, KEEP = FlagBoundary

    class Flag(Enum, boundary=STRICT):
        _numeric_repr_ = repr

        def _generate_next_value_(name, start, count, last_values):
            if not last_values:
                return start if start is not None else 1
            last_value = max(last_values)
            try:
                high_bit = _high_bit(last_value)
            except Exception:
                raise TypeError('invalid flag value %r' % last_value) from None
            return 2 ** (high_bit + 1)

        if _v312:
            _generate_next_value_ = staticmethod(_generate_next_value_)

        @classmethod
        def _iter_member_by_value_(cls, value):
            for bit in _iter_bits_lsb(value & cls._flag_mask_):
                yield cls._value2member_map_.get(bit)

        _iter_member_ = _iter_member_by_value_

        @classmethod
        def _iter_member_by_def_(cls, value):
            yield from sorted(cls._iter_member_by_value_(value), key=lambda m: m._sort_order_)

        @classmethod
        def _missing_(cls, value):
            # Makes the combination of members that `value` stands for, and remembers it.
            if not isinstance(value, int):
                raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
            flag_mask = cls._flag_mask_
            singles_mask = cls._singles_mask_
            all_bits = cls._all_bits_
            boundary = cls._boundary_
            neg_value = None
            if not ~all_bits <= value <= all_bits or value & (all_bits ^ flag_mask):
                if boundary is STRICT:
                    max_bits = max(value.bit_length(), flag_mask.bit_length())
                    raise ValueError("%r invalid value %r\n    given %s\n  allowed %s"
                                     % (cls, value, bin(value, max_bits), bin(flag_mask, max_bits)))
                elif boundary is CONFORM:
                    value &= flag_mask
                elif boundary is EJECT:
                    return value
                elif boundary is KEEP:
                    if value < 0:
                        value = max(all_bits + 1, 2 ** value.bit_length()) + value
                else:
                    raise ValueError('%r unknown flag boundary %r' % (cls, boundary))
            if value < 0:
                neg_value = value
                if boundary in (EJECT, KEEP):
                    value = all_bits + 1 + value
                else:
                    value = singles_mask & value
            unknown = value & ~flag_mask
            aliases = value & ~singles_mask
            member_value = value & singles_mask
            if unknown and boundary is not KEEP:
                raise ValueError('%s(%r) -->  unknown values %r [%s]' % (cls.__name__, value, unknown, bin(unknown)))
            if cls._member_type_ is object:
                pseudo_member = object.__new__(cls)
            else:
                pseudo_member = cls._member_type_.__new__(cls, value)
            if not hasattr(pseudo_member, '_value_'):
                pseudo_member._value_ = value
            if member_value or aliases:
                members = []
                combined_value = 0
                for m in cls._iter_member_(member_value):
                    members.append(m)
                    combined_value |= m._value_
                if aliases:
                    value = member_value | aliases
                    for pm in cls._member_map_.values():
                        if pm not in members and pm._value_ and pm._value_ & value == pm._value_:
                            members.append(pm)
                            combined_value |= pm._value_
                unknown = value ^ combined_value
                pseudo_member._name_ = '|'.join([m._name_ for m in members])
                if not combined_value:
                    pseudo_member._name_ = None
                elif unknown and boundary is STRICT:
                    raise ValueError('%r: no members with value %r' % (cls, unknown))
                elif unknown:
                    pseudo_member._name_ += '|%s' % cls._numeric_repr_(unknown)
            else:
                pseudo_member._name_ = None
            pseudo_member = cls._value2member_map_.setdefault(value, pseudo_member)
            if neg_value is not None:
                cls._value2member_map_[neg_value] = pseudo_member
            return pseudo_member

        def __contains__(self, other):
            if not isinstance(other, self.__class__):
                raise TypeError("unsupported operand type(s) for 'in': %r and %r"
                                % (type(other).__qualname__, self.__class__.__qualname__))
            return other._value_ & self._value_ == other._value_

        def __iter__(self):
            yield from self._iter_member_(self._value_)

        def __len__(self):
            return self._value_.bit_count()

        def __repr__(self):
            cls_name = self.__class__.__name__
            v_repr = self.__class__._value_repr_ or repr
            if self._name_ is None:
                return "<%s: %s>" % (cls_name, v_repr(self._value_))
            return "<%s.%s: %s>" % (cls_name, self._name_, v_repr(self._value_))

        def __str__(self):
            cls_name = self.__class__.__name__
            if self._name_ is None:
                return '%s(%r)' % (cls_name, self._value_)
            return "%s.%s" % (cls_name, self._name_)

        def __bool__(self):
            return bool(self._value_)

        def _get_value(self, flag):
            if isinstance(flag, self.__class__):
                return flag._value_
            if self._member_type_ is not object and isinstance(flag, self._member_type_):
                return flag
            return NotImplemented

        def _combinable(self, other, sign):
            if _v313:
                for flag in self, other:
                    if self._get_value(flag) is None:
                        raise TypeError(f"'{flag}' cannot be combined with other flags with {sign}")

        def __or__(self, other):
            other_value = self._get_value(other)
            if other_value is NotImplemented:
                return NotImplemented
            self._combinable(other, '|')
            return self.__class__(self._value_ | other_value)

        def __and__(self, other):
            other_value = self._get_value(other)
            if other_value is NotImplemented:
                return NotImplemented
            self._combinable(other, '&')
            return self.__class__(self._value_ & other_value)

        def __xor__(self, other):
            other_value = self._get_value(other)
            if other_value is NotImplemented:
                return NotImplemented
            self._combinable(other, '^')
            return self.__class__(self._value_ ^ other_value)

        def __invert__(self):
            if _v313 and self._get_value(self) is None:
                raise TypeError(f"'{self}' cannot be inverted")
            if self._inverted_ is None:
                if self._boundary_ in (EJECT, KEEP):
                    self._inverted_ = self.__class__(~self._value_)
                else:
                    self._inverted_ = self.__class__(self._singles_mask_ & ~self._value_)
            return self._inverted_

        __rand__ = __and__
        __ror__ = __or__
        __rxor__ = __xor__

    class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
        pass

    def unique(enumeration):
        duplicates = [(name, member.name) for name, member in enumeration.__members__.items() if name != member.name]
        if duplicates:
            details = ', '.join(["%s -> %s" % pair for pair in duplicates])
            raise ValueError('duplicate values found in %r: %s' % (enumeration, details))
        return enumeration

    if _v312:
        def _dataclass_repr(self):
            return ', '.join('%s=%r' % (name, getattr(self, name))
                             for name, field in self.__dataclass_fields__.items() if field.repr)

    def global_enum_repr(self):
        return '%s.%s' % (self.__class__.__module__.split('.')[-1], self._name_)

    def global_flag_repr(self):
        module = self.__class__.__module__.split('.')[-1]
        cls_name = self.__class__.__name__
        if self._name_ is None:
            return "%s.%s(%r)" % (module, cls_name, self._value_)
        if _is_single_bit(self._value_):
            return '%s.%s' % (module, self._name_)
        if self._boundary_ is not FlagBoundary.KEEP:
            return '|'.join(['%s.%s' % (module, name) for name in self.name.split('|')])
        parts = []
        for n in self._name_.split('|'):
            parts.append(n if n[0].isdigit() else '%s.%s' % (module, n))
        return '|'.join(parts)

    def global_str(self):
        if self._name_ is None:
            return "%s(%r)" % (self.__class__.__name__, self._value_)
        return self._name_

    def global_enum(cls, update_str=False):
        cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
        if not issubclass(cls, ReprEnum) or update_str:
            cls.__str__ = global_str
        sys.modules[cls.__module__].__dict__.update(cls.__members__)
        return cls

    def _simple_enum(etype=Enum, *, boundary=None, use_args=None):
        # Rebuilds an ordinary class as an enum of the given kind.
        def convert_class(cls):
            metacls = etype.__class__
            body = metacls.__prepare__(cls.__name__, (etype,))
            if '__doc__' not in cls.__dict__:
                body['__doc__'] = None
            for name, obj in cls.__dict__.items():
                if name in ('__dict__', '__weakref__'):
                    continue
                if name == '_generate_next_value_' and isinstance(obj, staticmethod):
                    obj = obj.__func__
                body[name] = obj
            return metacls(cls.__name__, (etype,), body, boundary=boundary)
        return convert_class

    @_simple_enum(StrEnum)
    class EnumCheck:
        CONTINUOUS = "no skipped integer values"
        NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
        UNIQUE = "one name per value"

    CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck

    class verify:
        def __init__(self, *checks):
            self.checks = checks

        def __call__(self, enumeration):
            cls_name = enumeration.__name__
            if Flag is not None and issubclass(enumeration, Flag):
                enum_type = 'flag'
            elif issubclass(enumeration, Enum):
                enum_type = 'enum'
            else:
                raise TypeError("the 'verify' decorator only works with Enum and Flag")
            for check in self.checks:
                if check is UNIQUE:
                    duplicates = [(name, member.name) for name, member in enumeration.__members__.items()
                                  if name != member.name]
                    if duplicates:
                        details = ', '.join(["%s -> %s" % pair for pair in duplicates])
                        raise ValueError('aliases found in %r: %s' % (enumeration, details))
                elif check is CONTINUOUS:
                    self._check_continuous(enumeration, enum_type, cls_name)
                elif check is NAMED_FLAGS:
                    self._check_named(enumeration, cls_name)
            return enumeration

        def _check_continuous(self, enumeration, enum_type, cls_name):
            values = set(e.value for e in enumeration)
            if len(values) < 2:
                return
            low, high = min(values), max(values)
            missing = []
            if enum_type == 'flag':
                for exponent in range(_high_bit(low) + 1, _high_bit(high)):
                    if 2 ** exponent not in values:
                        missing.append(2 ** exponent)
            else:
                for number in range(low + 1, high):
                    if number not in values:
                        missing.append(number)
            if missing:
                raise ValueError(('invalid %s %r: missing values %s' % (
                    enum_type, cls_name, ', '.join((str(m) for m in missing))))[:256])

        def _check_named(self, enumeration, cls_name):
            member_names = enumeration._member_names_
            member_values = [m.value for m in enumeration]
            missing_names = []
            missing_value = 0
            for name, alias in enumeration._member_map_.items():
                if name in member_names or alias.value < 0:
                    continue
                missed = [v for v in _iter_bits_lsb(alias.value) if v not in member_values]
                if missed:
                    missing_names.append(name)
                    for value in missed:
                        missing_value |= value
            if missing_names:
                if len(missing_names) == 1:
                    alias = 'alias %s is missing' % missing_names[0]
                else:
                    alias = 'aliases %s and %s are missing' % (', '.join(missing_names[:-1]), missing_names[-1])
                if _is_single_bit(missing_value):
                    value = 'value 0x%x' % missing_value
                else:
                    value = 'combined values of 0x%x' % missing_value
                raise ValueError('invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]'
                                 % (cls_name, alias, value))

    def _test_simple_enum(checked_enum, simple_enum):
        # Raises TypeError where the two differ: members, their order and values, and the attributes a user would see.
        failed = []
        if checked_enum.__dict__ != simple_enum.__dict__:
            if list(checked_enum._member_names_) != list(simple_enum._member_names_):
                failed.append('member names differ: %r != %r' % (checked_enum._member_names_, simple_enum._member_names_))
            for name, wanted in checked_enum._member_map_.items():
                found = simple_enum._member_map_.get(name)
                if found is None:
                    failed.append('missing member from simple enum: %r' % name)
                elif found._value_ != wanted._value_:
                    failed.append('%s: %r != %r' % (name, wanted._value_, found._value_))
            for name in simple_enum._member_map_:
                if name not in checked_enum._member_map_:
                    failed.append('extra member in simple enum: %r' % name)
            for method in ('__str__', '__repr__', '__reduce_ex__', '__format__',
                           '__getnewargs_ex__', '__getnewargs__', '__reduce__'):
                if method in simple_enum.__dict__ and method in checked_enum.__dict__:
                    continue
                checked = getattr(checked_enum, method, None)
                simple = getattr(simple_enum, method, None)
                if getattr(checked, '__func__', checked) != getattr(simple, '__func__', simple):
                    failed.append('%r: %r != %r' % (method, checked, simple))
        if failed:
            raise TypeError('enum mismatch:\n   %s' % '\n   '.join(failed))

    def _old_convert_(etype, name, module, filter, source=None, *, boundary=None):
        return etype._convert_(name, module, filter, source, boundary=boundary)

    _stdlib_enums = IntEnum, StrEnum, IntFlag

else:
    Enum = None
    _auto_null = object()

    class auto:
        value = _auto_null

    class _EnumDict(dict):
        def __init__(self):
            super().__init__()
            self._member_names = []
            self._last_values = []
            self._ignore = []
            self._auto_called = False

        def __setitem__(self, key, value):
            if _is_private(self._cls_name, key):
                import warnings
                warnings.warn("private variables, such as %r, will be normal attributes in 3.11" % (key,),
                              DeprecationWarning, stacklevel=2)
            if _is_sunder(key):
                if key not in ('_order_', '_create_pseudo_member_', '_generate_next_value_', '_missing_', '_ignore_'):
                    raise ValueError('_names_ are reserved for future Enum use')
                if key == '_generate_next_value_':
                    if self._auto_called:
                        raise TypeError("_generate_next_value_ must be defined before members")
                    setattr(self, '_generate_next_value', value)
                elif key == '_ignore_':
                    value = value.replace(',', ' ').split() if isinstance(value, str) else list(value)
                    self._ignore = value
                    already = set(value) & set(self._member_names)
                    if already:
                        raise ValueError('_ignore_ cannot specify already set names: %r' % (already,))
            elif _is_dunder(key):
                if key == '__order__':
                    key = '_order_'
            elif key in self._member_names:
                raise TypeError('Attempted to reuse key: %r' % key)
            elif key in self._ignore:
                pass
            elif not _is_descriptor(value):
                if key in self:
                    raise TypeError('%r already defined as: %r' % (key, self[key]))
                if isinstance(value, auto):
                    if value.value == _auto_null:
                        value.value = self._generate_next_value(
                            key, 1, len(self._member_names), self._last_values[:])
                        self._auto_called = True
                    value = value.value
                self._member_names.append(key)
                self._last_values.append(value)
            super().__setitem__(key, value)

    class EnumMeta(type):
        @classmethod
        def __prepare__(metacls, cls, bases, **kwds):
            metacls._check_for_existing_members(cls, bases)
            enum_dict = _EnumDict()
            enum_dict._cls_name = cls
            member_type, first_enum = metacls._get_mixins_(cls, bases)
            if first_enum is not None:
                enum_dict['_generate_next_value_'] = getattr(first_enum, '_generate_next_value_', None)
            return enum_dict

        def __new__(metacls, cls, bases, classdict, **kwds):
            classdict.setdefault('_ignore_', []).append('_ignore_')
            for key in classdict['_ignore_']:
                classdict.pop(key, None)
            member_type, first_enum = metacls._get_mixins_(cls, bases)
            __new__, save_new, use_args = metacls._find_new_(classdict, member_type, first_enum)

            enum_members = {name: classdict[name] for name in classdict._member_names}
            for name in classdict._member_names:
                del classdict[name]
            _order_ = classdict.pop('_order_', None)

            invalid_names = set(enum_members) & {'mro', ''}
            if invalid_names:
                raise ValueError('Invalid enum member name: {0}'.format(','.join(invalid_names)))
            if '__doc__' not in classdict:
                classdict['__doc__'] = 'An enumeration.'

            enum_class = super().__new__(metacls, cls, bases, classdict, **kwds)
            enum_class._member_names_ = []
            enum_class._member_map_ = {}
            enum_class._member_type_ = member_type
            # Members of these names stay reachable through EnumMeta.__getattr__ only.
            dynamic_attributes = {name for c in enum_class.mro() for name, value in c.__dict__.items()
                                  if isinstance(value, DynamicClassAttribute)}
            enum_class._value2member_map_ = {}

            if '__reduce_ex__' not in classdict and member_type is not object:
                methods = ('__getnewargs_ex__', '__getnewargs__', '__reduce_ex__', '__reduce__')
                if not any(m in member_type.__dict__ for m in methods):
                    if '__new__' in classdict:
                        _make_class_unpicklable(enum_class)
                    else:
                        sabotage = None
                        for chain in bases:
                            for base in chain.__mro__:
                                if base is object:
                                    continue
                                elif any(m in base.__dict__ for m in methods):
                                    sabotage = False
                                    break
                                elif '__new__' in base.__dict__:
                                    sabotage = True
                                    break
                            if sabotage is not None:
                                break
                        if sabotage:
                            _make_class_unpicklable(enum_class)

            for member_name, value in enum_members.items():
                args = value if isinstance(value, tuple) else (value,)
                if member_type is tuple:
                    args = (args,)
                if not use_args:
                    enum_member = __new__(enum_class)
                    if not hasattr(enum_member, '_value_'):
                        enum_member._value_ = value
                else:
                    enum_member = __new__(enum_class, *args)
                    if not hasattr(enum_member, '_value_'):
                        if member_type is object:
                            enum_member._value_ = value
                        else:
                            enum_member._value_ = member_type(*args)
                value = enum_member._value_
                enum_member._name_ = member_name
                enum_member.__objclass__ = enum_class
                enum_member.__init__(*args)
                for name, canonical_member in enum_class._member_map_.items():
                    if canonical_member._value_ == enum_member._value_:
                        enum_member = canonical_member
                        break
                else:
                    enum_class._member_names_.append(member_name)
                if member_name not in dynamic_attributes:
                    setattr(enum_class, member_name, enum_member)
                enum_class._member_map_[member_name] = enum_member
                try:
                    enum_class._value2member_map_[value] = enum_member
                except TypeError:
                    pass

            for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
                if name in classdict:
                    continue
                class_method = getattr(enum_class, name)
                obj_method = getattr(member_type, name, None)
                enum_method = getattr(first_enum, name, None)
                if obj_method is not None and obj_method is class_method:
                    setattr(enum_class, name, enum_method)

            if Enum is not None:
                if save_new:
                    enum_class.__new_member__ = __new__
                enum_class.__new__ = Enum.__new__

            if _order_ is not None:
                if isinstance(_order_, str):
                    _order_ = _order_.replace(',', ' ').split()
                if _order_ != enum_class._member_names_:
                    raise TypeError('member order does not match _order_')
            return enum_class

        def __bool__(self):
            return True

        def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1):
            if names is None:
                return cls.__new__(cls, value)
            return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start)

        def __contains__(cls, obj):
            if not isinstance(obj, Enum):
                import warnings
                warnings.warn(
                    "in 3.12 __contains__ will no longer raise TypeError, but will return True if\n"
                    "obj is a member or a member's value",
                    DeprecationWarning, stacklevel=2)
                raise TypeError("unsupported operand type(s) for 'in': '%s' and '%s'"
                                % (type(obj).__qualname__, cls.__class__.__qualname__))
            return isinstance(obj, cls) and obj._name_ in cls._member_map_

        def __delattr__(cls, attr):
            if attr in cls._member_map_:
                raise AttributeError("%s: cannot delete Enum member %r." % (cls.__name__, attr))
            super().__delattr__(attr)

        def __dir__(self):
            return ['__class__', '__doc__', '__members__', '__module__'] + self._member_names_

        def __getattr__(cls, name):
            if _is_dunder(name):
                raise AttributeError(name)
            try:
                return cls._member_map_[name]
            except KeyError:
                raise AttributeError(name) from None

        def __getitem__(cls, name):
            return cls._member_map_[name]

        def __iter__(cls):
            return (cls._member_map_[name] for name in cls._member_names_)

        def __len__(cls):
            return len(cls._member_names_)

        @property
        def __members__(cls):
            return MappingProxyType(cls._member_map_)

        def __repr__(cls):
            return "<enum %r>" % cls.__name__

        def __reversed__(cls):
            return (cls._member_map_[name] for name in reversed(cls._member_names_))

        def __setattr__(cls, name, value):
            member_map = cls.__dict__.get('_member_map_', {})
            if name in member_map:
                raise AttributeError('Cannot reassign members.')
            super().__setattr__(name, value)

        def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1):
            metacls = cls.__class__
            bases = (cls,) if type is None else (type, cls)
            _, first_enum = cls._get_mixins_(cls, bases)
            classdict = metacls.__prepare__(class_name, bases)
            if isinstance(names, str):
                names = names.replace(',', ' ').split()
            if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
                plain, names = names, []
                last_values = []
                for count, name in enumerate(plain):
                    value = first_enum._generate_next_value_(name, start, count, last_values[:])
                    last_values.append(value)
                    names.append((name, value))
            for item in names:
                if isinstance(item, str):
                    member_name, member_value = item, names[item]
                else:
                    member_name, member_value = item
                classdict[member_name] = member_value
            enum_class = metacls.__new__(metacls, class_name, bases, classdict)
            if module is None:
                try:
                    module = sys._getframe(2).f_globals['__name__']
                except (AttributeError, ValueError, KeyError):
                    pass
            if module is None:
                _make_class_unpicklable(enum_class)
            else:
                enum_class.__module__ = module
            if qualname is not None:
                enum_class.__qualname__ = qualname
            return enum_class

        def _convert_(cls, name, module, filter, source=None):
            module_globals = vars(sys.modules[module])
            source = vars(source) if source else module_globals
            members = [(key, source[key]) for key in source.keys() if filter(key)]
            try:
                members.sort(key=lambda t: (t[1], t[0]))
            except TypeError:
                members.sort(key=lambda t: t[0])
            cls = cls(name, members, module=module)
            cls.__reduce_ex__ = _reduce_ex_by_name
            module_globals.update(cls.__members__)
            module_globals[name] = cls
            return cls

        @staticmethod
        def _check_for_existing_members(class_name, bases):
            for chain in bases:
                for base in chain.__mro__:
                    if issubclass(base, Enum) and base._member_names_:
                        raise TypeError("%s: cannot extend enumeration %r" % (class_name, base.__name__))

        @staticmethod
        def _get_mixins_(class_name, bases):
            if not bases:
                return object, Enum

            def _find_data_type(bases):
                data_types = set()
                for chain in bases:
                    candidate = None
                    for base in chain.__mro__:
                        if base is object:
                            continue
                        elif issubclass(base, Enum):
                            if base._member_type_ is not object:
                                data_types.add(base._member_type_)
                                break
                        elif '__new__' in base.__dict__:
                            if issubclass(base, Enum):
                                continue
                            data_types.add(candidate or base)
                            break
                        else:
                            candidate = candidate or base
                if len(data_types) > 1:
                    raise TypeError('%r: too many data types: %r' % (class_name, data_types))
                return data_types.pop() if data_types else None

            first_enum = bases[-1]
            if not issubclass(first_enum, Enum):
                raise TypeError("new enumerations should be created as "
                                "`EnumName([mixin_type, ...] [data_type,] enum_type)`")
            member_type = _find_data_type(bases) or object
            if first_enum._member_names_:
                raise TypeError("Cannot extend enumerations")
            return member_type, first_enum

        @staticmethod
        def _find_new_(classdict, member_type, first_enum):
            __new__ = classdict.get('__new__', None)
            save_new = __new__ is not None
            if __new__ is None:
                for method in ('__new_member__', '__new__'):
                    for possible in (member_type, first_enum):
                        target = getattr(possible, method, None)
                        if target not in {None, None.__new__, object.__new__, Enum.__new__}:
                            __new__ = target
                            break
                    if __new__ is not None:
                        break
                else:
                    __new__ = object.__new__
            use_args = __new__ is not object.__new__
            return __new__, save_new, use_args

    class Enum(metaclass=EnumMeta):
        def __new__(cls, value):
            if type(value) is cls:
                return value
            try:
                return cls._value2member_map_[value]
            except KeyError:
                pass
            except TypeError:
                for member in cls._member_map_.values():
                    if member._value_ == value:
                        return member
            try:
                exc = None
                result = cls._missing_(value)
            except Exception as e:
                exc = e
                result = None
            try:
                if isinstance(result, cls):
                    return result
                ve_exc = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
                if result is None and exc is None:
                    raise ve_exc
                elif exc is None:
                    exc = TypeError('error in %s._missing_: returned %r instead of None or a valid member'
                                    % (cls.__name__, result))
                if not isinstance(exc, ValueError):
                    exc.__context__ = ve_exc
                raise exc
            finally:
                exc = None
                ve_exc = None

        def _generate_next_value_(name, start, count, last_values):
            for last_value in reversed(last_values):
                try:
                    return last_value + 1
                except TypeError:
                    pass
            return start

        @classmethod
        def _missing_(cls, value):
            return None

        def __repr__(self):
            return "<%s.%s: %r>" % (self.__class__.__name__, self._name_, self._value_)

        def __str__(self):
            return "%s.%s" % (self.__class__.__name__, self._name_)

        def __dir__(self):
            added_behavior = [name for cls in self.__class__.mro() for name in cls.__dict__
                              if name[0] != '_' and name not in self._member_map_]
            added_behavior += [name for name in self.__dict__ if name[0] != '_']
            return ['__class__', '__doc__', '__module__'] + added_behavior

        def __format__(self, format_spec):
            str_overridden = type(self).__str__ not in (Enum.__str__, Flag.__str__)
            if self._member_type_ is object or str_overridden:
                return str.__format__(str(self), format_spec)
            return self._member_type_.__format__(self._value_, format_spec)

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
        pass

    def _reduce_ex_by_name(self, proto):
        return self.name

    class Flag(Enum):
        def _generate_next_value_(name, start, count, last_values):
            if not count:
                return start if start is not None else 1
            for last_value in reversed(last_values):
                try:
                    high_bit = _high_bit(last_value)
                    break
                except Exception:
                    raise TypeError('Invalid Flag value: %r' % last_value) from None
            return 2 ** (high_bit + 1)

        @classmethod
        def _missing_(cls, value):
            original_value = value
            if value < 0:
                value = ~value
            possible_member = cls._create_pseudo_member_(value)
            if original_value < 0:
                possible_member = ~possible_member
            return possible_member

        @classmethod
        def _create_pseudo_member_(cls, value):
            pseudo_member = cls._value2member_map_.get(value, None)
            if pseudo_member is None:
                _, extra_flags = _decompose(cls, value)
                if extra_flags:
                    raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
                pseudo_member = object.__new__(cls)
                pseudo_member._name_ = None
                pseudo_member._value_ = value
                pseudo_member = cls._value2member_map_.setdefault(value, pseudo_member)
            return pseudo_member

        def __contains__(self, other):
            if not isinstance(other, self.__class__):
                raise TypeError("unsupported operand type(s) for 'in': '%s' and '%s'"
                                % (type(other).__qualname__, self.__class__.__qualname__))
            return other._value_ & self._value_ == other._value_

        def __repr__(self):
            cls = self.__class__
            if self._name_ is not None:
                return '<%s.%s: %r>' % (cls.__name__, self._name_, self._value_)
            members, uncovered = _decompose(cls, self._value_)
            return '<%s.%s: %r>' % (cls.__name__, '|'.join([str(m._name_ or m._value_) for m in members]), self._value_)

        def __str__(self):
            cls = self.__class__
            if self._name_ is not None:
                return '%s.%s' % (cls.__name__, self._name_)
            members, uncovered = _decompose(cls, self._value_)
            if len(members) == 1 and members[0]._name_ is None:
                return '%s.%r' % (cls.__name__, members[0]._value_)
            return '%s.%s' % (cls.__name__, '|'.join([str(m._name_ or m._value_) for m in members]))

        def __bool__(self):
            return bool(self._value_)

        def __or__(self, other):
            if not isinstance(other, self.__class__):
                return NotImplemented
            return self.__class__(self._value_ | other._value_)

        def __and__(self, other):
            if not isinstance(other, self.__class__):
                return NotImplemented
            return self.__class__(self._value_ & other._value_)

        def __xor__(self, other):
            if not isinstance(other, self.__class__):
                return NotImplemented
            return self.__class__(self._value_ ^ other._value_)

        def __invert__(self):
            members, uncovered = _decompose(self.__class__, self._value_)
            inverted = self.__class__(0)
            for m in self.__class__:
                if m not in members and not (m._value_ & self._value_):
                    inverted = inverted | m
            return self.__class__(inverted)

    class IntFlag(int, Flag):
        @classmethod
        def _missing_(cls, value):
            if not isinstance(value, int):
                raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
            return cls._create_pseudo_member_(value)

        @classmethod
        def _create_pseudo_member_(cls, value):
            pseudo_member = cls._value2member_map_.get(value, None)
            if pseudo_member is None:
                # Every unnamed bit becomes a member of its own first.
                need_to_create = [value]
                _, extra_flags = _decompose(cls, value)
                while extra_flags:
                    bit = _high_bit(extra_flags)
                    flag_value = 2 ** bit
                    if flag_value not in cls._value2member_map_ and flag_value not in need_to_create:
                        need_to_create.append(flag_value)
                    if extra_flags == -flag_value:
                        extra_flags = 0
                    else:
                        extra_flags ^= flag_value
                for value in reversed(need_to_create):
                    pseudo_member = int.__new__(cls, value)
                    pseudo_member._name_ = None
                    pseudo_member._value_ = value
                    pseudo_member = cls._value2member_map_.setdefault(value, pseudo_member)
            return pseudo_member

        def __or__(self, other):
            if not isinstance(other, (self.__class__, int)):
                return NotImplemented
            return self.__class__(self._value_ | self.__class__(other)._value_)

        def __and__(self, other):
            if not isinstance(other, (self.__class__, int)):
                return NotImplemented
            return self.__class__(self._value_ & self.__class__(other)._value_)

        def __xor__(self, other):
            if not isinstance(other, (self.__class__, int)):
                return NotImplemented
            return self.__class__(self._value_ ^ self.__class__(other)._value_)

        __ror__ = __or__
        __rand__ = __and__
        __rxor__ = __xor__

        def __invert__(self):
            return self.__class__(~self._value_)

    def unique(enumeration):
        duplicates = [(name, member.name) for name, member in enumeration.__members__.items() if name != member.name]
        if duplicates:
            details = ', '.join(["%s -> %s" % pair for pair in duplicates])
            raise ValueError('duplicate values found in %r: %s' % (enumeration, details))
        return enumeration

    def _decompose(flag, value):
        # (the named members a value is made of, the bits left over)
        not_covered = value
        negative = value < 0
        members = []
        for member in flag:
            member_value = member.value
            if member_value and member_value & value == member_value:
                members.append(member)
                not_covered &= ~member_value
        if not negative:
            tmp = not_covered
            while tmp:
                flag_value = 2 ** _high_bit(tmp)
                if flag_value in flag._value2member_map_:
                    members.append(flag._value2member_map_[flag_value])
                    not_covered &= ~flag_value
                tmp &= ~flag_value
        if not members and value in flag._value2member_map_:
            members.append(flag._value2member_map_[value])
        members.sort(key=lambda m: m._value_, reverse=True)
        if len(members) > 1 and members[0].value == value:
            members.pop(0)
        return members, not_covered
