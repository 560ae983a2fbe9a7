"""Containers beyond the built-in ones: named tuples, counting, chained look-up, and wrappers that are easy to derive from."""

# deque, defaultdict, OrderedDict, the field descriptor of named tuples and Counter's loop are built in (_collections). What
# stands here for them serves an interpreter in which that module is blocked.
# Invariant: methods that call back (a count's comparison, a subclass's constructor) do so from their own frame, as a traceback
# names it; so small bodies stay spelled out where a shared helper would be shorter.

import _collections_abc
import sys as _sys
from itertools import chain as _chain, repeat as _repeat, starmap as _starmap
from keyword import iskeyword as _iskeyword
from operator import eq as _eq, itemgetter as _itemgetter
from reprlib import recursive_repr as _recursive_repr

__all__ = (
    'ChainMap Counter OrderedDict UserDict UserList UserString defaultdict deque namedtuple'
).split()

_release = _sys.version_info[:2]

try:
    from _collections import deque
    _collections_abc.MutableSequence.register(deque)
    from _collections import defaultdict
    if _release >= (3, 12):
        from _collections import _deque_iterator
except ImportError:
    pass

try:
    from _collections import OrderedDict
except ImportError:
    class _InOrder:
        """What keys(), values() and items() give; a view that can be walked from its end, too."""

        def __reversed__(self):
            return map(self._element, reversed(self._mapping))

    class _KeysInOrder(_InOrder, _collections_abc.KeysView):
        def _element(self, key):
            return key

    class _ValuesInOrder(_InOrder, _collections_abc.ValuesView):
        def _element(self, key):
            return self._mapping[key]

    class _ItemsInOrder(_InOrder, _collections_abc.ItemsView):
        def _element(self, key):
            return key, self._mapping[key]

    class OrderedDict(dict):
        """A dictionary whose order can be changed, and counts when two are compared."""

        # The order is the order of the keys of another dictionary. It holds, whatever is done to this one by methods of dict.
        def __new__(cls, /, *args, **kwds):
            made = dict.__new__(cls)
            made.__order = {}
            return made

        def __init__(self, other=(), /, **kwds):
            self.__update(other, **kwds)

        # ---- what changes it ----

        def __setitem__(self, key, value):
            self.__order.setdefault(key)
            dict.__setitem__(self, key, value)

        def __delitem__(self, key):
            dict.__delitem__(self, key)
            del self.__order[key]

        def clear(self):
            self.__order.clear()
            dict.clear(self)

        _ABSENT = object()

        def pop(self, key, default=_ABSENT):
            value = dict.pop(self, key, self._ABSENT)
            if value is not self._ABSENT:
                del self.__order[key]
                return value
            if default is self._ABSENT:
                raise KeyError(key)
            return default

        def popitem(self, last=True):
            if not self.__order:
                raise KeyError('dictionary is empty')
            key = next(reversed(self.__order) if last else iter(self.__order))
            del self.__order[key]
            return key, dict.pop(self, key)

        def move_to_end(self, key, last=True):
            order = self.__order
            order.pop(key)
            # No key can be put before the others: they are put behind it.
            others = () if last else [*order]
            order[key] = None
            for each in others:
                order[each] = order.pop(each)

        def setdefault(self, key, default=None):
            if key not in self:
                self[key] = default
            return self[key]

        update = __update = _collections_abc.MutableMapping.update

        def __ior__(self, other):
            self.update(other)
            return self

        # ---- what looks at it ----

        def __iter__(self):
            return iter(self.__order)

        def __reversed__(self):
            return reversed(self.__order)

        def keys(self):
            return _KeysInOrder(self)

        def values(self):
            return _ValuesInOrder(self)

        def items(self):
            return _ItemsInOrder(self)

        def __sizeof__(self):
            return sum(map(_sys.getsizeof, (vars(self), self.__order)), dict.__sizeof__(self))

        @_recursive_repr()
        def __repr__(self):
            kind = self.__class__.__name__
            if not self:
                return f'{kind}()'
            return f'{kind}({(dict if _release >= (3, 12) else list)(self.items())!r})'

        def __eq__(self, other):
            same = dict.__eq__(self, other)
            return all(map(_eq, self, other)) if same is True and isinstance(other, OrderedDict) else same

        __ne__ = _collections_abc.MutableMapping.__ne__

        # ---- what makes others of it ----

        def __reduce__(self):
            state = self.__getstate__() if _release >= (3, 11) else vars(self)
            own, slots = state if isinstance(state, tuple) else (state, {})
            own, slots = ({name: value for name, value in part.items() if name != '_OrderedDict__order'} for part in (own, slots))
            return self.__class__, (), (own, slots) if slots else own or None, None, iter(self.items())

        def copy(self):
            return self.__class__(self)

        @classmethod
        def fromkeys(cls, iterable, value=None):
            made = cls()
            for key in iterable:
                made[key] = value
            return made

        def __or__(self, other):
            if isinstance(other, dict):
                both = self.__class__(self)
                both.update(other)
                return both
            return NotImplemented

        def __ror__(self, other):
            if isinstance(other, dict):
                both = self.__class__(other)
                both.update(self)
                return both
            return NotImplemented


try:
    from _collections import _tuplegetter
except ImportError:
    def _tuplegetter(index, doc):
        return property(_itemgetter(index), doc=doc)


def _is_field_name(name):
    return name.isidentifier() and not _iskeyword(name) and name[0] != '_'


def _name_fault(name):
    # Why a name serves neither as a type's nor as a field's, or None.
    if not name.isidentifier():
        return f'Type names and field names must be valid identifiers: {name!r}'
    if _iskeyword(name):
        return f'Type names and field names cannot be a keyword: {name!r}'
    return None


def _field_fault(name, earlier, rename):
    if name[0] == '_' and not rename:
        return f'Field names cannot start with an underscore: {name!r}'
    if name in earlier:
        return f'Encountered duplicate field name: {name!r}'
    return None


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """Makes a class of tuples whose items have names too."""
    if isinstance(field_names, str):
        field_names = field_names.replace(',', ' ').split()
    names = [str(name) for name in field_names]
    typename = _sys.intern(str(typename))

    if rename:
        met = set()
        for index, name in enumerate(names):
            if not _is_field_name(name) or name in met:
                names[index] = f'_{index}'
            met.add(name)
    for name in (typename, *names):
        if type(name) is not str:
            raise TypeError('Type names and field names must be strings')
        if fault := _name_fault(name):
            raise ValueError(fault)
    met = set()
    for name in names:
        if fault := _field_fault(name, met, rename):
            raise ValueError(fault)
        met.add(name)

    by_default = {}
    if defaults is not None:
        defaults = tuple(defaults)
        without = len(names) - len(defaults)
        if without < 0:
            raise TypeError('Got more default values than field names')
        by_default.update(zip(names[without:], defaults))

    fields = tuple(map(_sys.intern, names))
    size = len(fields)
    parameters = ', '.join(fields) + (',' if size == 1 else '')
    template = '({})'.format(', '.join([field + '=%r' for field in fields]))

    # What the methods need of the built-ins is theirs for good: each has it in cells.
    new_tuple = tuple.__new__
    to_dict, to_tuple, length, mapped, zipped = dict, tuple, len, map, zip

    # From text, since only parameters of these names give signatures and messages that name them.
    construct = eval(
        f'lambda _cls, {parameters}: _tuple_new(_cls, ({parameters}))',
        {'_tuple_new': new_tuple, '__builtins__': {}, '__name__': f'namedtuple_{typename}'},
    )
    construct.__name__ = '__new__'
    construct.__doc__ = f'Create new instance of {typename}({parameters})'
    if defaults is not None:
        construct.__defaults__ = defaults

    @classmethod
    def _make(cls, iterable):
        made = new_tuple(cls, iterable)
        if length(made) == size:
            return made
        raise TypeError(f'Expected {size} arguments, got {len(made)}')

    if _release < (3, 13):
        def _replace(self, /, **kwds):
            changed = self._make(mapped(kwds.pop, fields, self))
            if not kwds:
                return changed
            raise ValueError(f'Got unexpected field names: {list(kwds)!r}')
    else:
        def _replace(self, /, **kwds):
            changed = self._make(mapped(kwds.pop, fields, self))
            if not kwds:
                return changed
            raise TypeError(f'Got unexpected field names: {list(kwds)!r}')

    def __repr__(self):
        return self.__class__.__name__ + template % self

    def _asdict(self):
        return to_dict(zipped(self._fields, self))

    def __getnewargs__(self):
        return to_tuple(self)

    _make.__func__.__doc__ = f'Builds a {typename} from the items of an iterable.'
    _replace.__doc__ = f'Gives a {typename} with some fields exchanged.'
    for method in (construct, _make.__func__, _replace, __repr__, _asdict, __getnewargs__):
        method.__qualname__ = f'{typename}.{method.__name__}'

    # The keys come in this order: it is the order of the class's __dict__.
    namespace = dict(__doc__=f'{typename}({parameters})', __slots__=(), _fields=fields, _field_defaults=by_default)
    namespace.update(__new__=construct, _make=_make)
    if _release >= (3, 13):
        namespace['__replace__'] = _replace
    namespace.update(_replace=_replace, __repr__=__repr__, _asdict=_asdict, __getnewargs__=__getnewargs__)
    namespace['__match_args__'] = fields
    for index, field in enumerate(fields):
        namespace[field] = _tuplegetter(index, _sys.intern(f'Alias for field number {index}'))

    made = type(typename, (tuple,), namespace)

    # Pickle looks for a class in the module it names: the caller's.
    if module is None:
        try:
            module = _sys._getframemodulename(1) or '__main__'
        except AttributeError:
            if hasattr(_sys, '_getframe'):
                module = _sys._getframe(1).f_globals.get('__name__', '__main__')
    if module is not None:
        made.__module__ = module
    return made


try:
    from _collections import _count_elements
except ImportError:
    def _count_elements(mapping, iterable):
        count_of = mapping.get
        for key in iterable:
            mapping[key] = 1 + count_of(key, 0)


class Counter(dict):
    """Counts of hashable things; what was never counted counts zero."""

    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def __delitem__(self, elem):
        if elem in self:
            super().__delitem__(elem)

    def __reduce__(self):
        plain = dict(self)
        return self.__class__, (plain,)

    def __repr__(self):
        name = self.__class__.__name__
        if not self:
            return name + '()'
        try:
            counts = dict(self.most_common())
        except TypeError:
            # No order among these counts: that of insertion, then.
            counts = dict(self)
        return f'{name}({counts!r})'

    # -- filling

    def update(self, iterable=None, /, **kwds):
        if iterable is None:
            pass
        elif not isinstance(iterable, _collections_abc.Mapping):
            _count_elements(self, iterable)
        elif not self:
            super().update(iterable)
        else:
            count_of = self.get
            for key, more in iterable.items():
                self[key] = more + count_of(key, 0)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None:
            count_of = self.get
            if not isinstance(iterable, _collections_abc.Mapping):
                for key in iterable:
                    self[key] = count_of(key, 0) - 1
            else:
                for key, less in iterable.items():
                    self[key] = count_of(key, 0) - less
        if kwds:
            self.subtract(kwds)

    @classmethod
    def fromkeys(cls, iterable, v=None):
        message = 'Counter.fromkeys() is undefined.  Use Counter(iterable) instead.'
        raise NotImplementedError(message)

    def copy(self):
        return self.__class__(self)

    # -- asking

    def elements(self):
        return _chain.from_iterable(_starmap(_repeat, self.items()))

    def most_common(self, n=None):
        by_count = _itemgetter(1)
        if n is not None:
            from heapq import nlargest
            return nlargest(n, self.items(), key=by_count)
        return sorted(self.items(), key=by_count, reverse=True)

    def total(self):
        return sum(self.values())

    # -- comparing: over the keys of both

    def __eq__(self, other):
        if isinstance(other, Counter):
            return all(self[key] == other[key] for key in _chain(self, other))
        return NotImplemented

    def __ne__(self, other):
        if isinstance(other, Counter):
            return not self == other
        return NotImplemented

    def __le__(self, other):
        if isinstance(other, Counter):
            return all(self[key] <= other[key] for key in _chain(self, other))
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, Counter):
            return all(self[key] >= other[key] for key in _chain(self, other))
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, Counter):
            return self <= other and self != other
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, Counter):
            return self >= other and self != other
        return NotImplemented

    # -- arithmetic: only counts above zero are kept

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        kept = Counter()
        for key, mine in self.items():
            if (both := mine + other[key]) > 0:
                kept[key] = both
        for key, theirs in other.items():
            if key in self:
                continue
            if theirs > 0:
                kept[key] = theirs
        return kept

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        kept = Counter()
        for key, mine in self.items():
            if (left := mine - other[key]) > 0:
                kept[key] = left
        for key, theirs in other.items():
            if key in self:
                continue
            if theirs < 0:
                kept[key] = 0 - theirs
        return kept

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        kept = Counter()
        for key, most in self.items():
            if most < (theirs := other[key]):
                most = theirs
            if most > 0:
                kept[key] = most
        for key, theirs in other.items():
            if key in self:
                continue
            if theirs > 0:
                kept[key] = theirs
        return kept

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        kept = Counter()
        for key, mine in self.items():
            theirs = other[key]
            if (least := mine if mine < theirs else theirs) > 0:
                kept[key] = least
        return kept

    def __pos__(self):
        kept = Counter()
        for key, mine in self.items():
            if mine > 0:
                kept[key] = mine
        return kept

    def __neg__(self):
        kept = Counter()
        for key, mine in self.items():
            if mine < 0:
                kept[key] = 0 - mine
        return kept

    def __iadd__(self, other):
        for key, theirs in other.items():
            self[key] += theirs
        return self._keep_positive()

    def __isub__(self, other):
        for key, theirs in other.items():
            self[key] -= theirs
        return self._keep_positive()

    def __ior__(self, other):
        for key, theirs in other.items():
            if theirs > self[key]:
                self[key] = theirs
        return self._keep_positive()

    def __iand__(self, other):
        for key, mine in self.items():
            if (theirs := other[key]) < mine:
                self[key] = theirs
        return self._keep_positive()

    def _keep_positive(self):
        for key in [key for key, count in self.items() if not count > 0]:
            del self[key]
        return self


class ChainMap(_collections_abc.MutableMapping):
    """Several mappings looked through in turn; changes go to the first."""

    def __init__(self, *maps):
        self.maps = [*maps] if maps else [{}]

    # -- looking up

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for layer in self.maps:
            try:
                found = layer[key]
            except KeyError:
                # Asked by look-up and not by `in`, so that a defaultdict makes the value.
                continue
            return found
        return self.__missing__(key)

    def get(self, key, default=None):
        if key in self:
            return self[key]
        return default

    def __contains__(self, key):
        return any(key in layer for layer in self.maps)

    def __bool__(self):
        return any(self.maps)

    def __len__(self):
        distinct = set().union(*self.maps)
        return len(distinct)

    def __iter__(self):
        keys = {}
        for layer in reversed(self.maps):
            keys |= dict.fromkeys(layer)
        return iter(keys)

    @_recursive_repr()
    def __repr__(self):
        layers = ', '.join(map(repr, self.maps))
        return f'{self.__class__.__name__}({layers})'

    # -- changing

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        first = self.maps[0]
        try:
            del first[key]
        except KeyError:
            raise KeyError('Key not found in the first mapping: ' + repr(key))

    def pop(self, key, *args):
        first = self.maps[0]
        try:
            return first.pop(key, *args)
        except KeyError:
            raise KeyError('Key not found in the first mapping: ' + repr(key))

    def popitem(self):
        first = self.maps[0]
        try:
            return first.popitem()
        except KeyError:
            raise KeyError('No keys found in the first mapping.')

    def clear(self):
        first = self.maps[0]
        first.clear()

    # -- deriving

    def new_child(self, m=None, **kwargs):
        if m is not None and kwargs:
            m.update(kwargs)
        return self.__class__(kwargs if m is None else m, *self.maps)

    @property
    def parents(self):
        return self.__class__(*self.maps[1:])

    def copy(self):
        first, *rest = self.maps
        return self.__class__(first.copy(), *rest)

    __copy__ = copy

    def __or__(self, other):
        if isinstance(other, _collections_abc.Mapping):
            merged = self.copy()
            merged.maps[0].update(other)
            return merged
        return NotImplemented

    def __ror__(self, other):
        if isinstance(other, _collections_abc.Mapping):
            merged = dict(other)
            for layer in reversed(self.maps):
                merged.update(layer)
            return self.__class__(merged)
        return NotImplemented

    def __ior__(self, other):
        first = self.maps[0]
        first.update(other)
        return self

    if _release < (3, 13):
        @classmethod
        def fromkeys(cls, iterable, *args):
            layer = dict.fromkeys(iterable, *args)
            return cls(layer)
    else:
        @classmethod
        def fromkeys(cls, iterable, value=None, /):
            layer = dict.fromkeys(iterable, value)
            return cls(layer)


class UserDict(_collections_abc.MutableMapping):
    """A mapping around the dict `data`."""

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        if dict is not None:
            self.update(dict)
        if kwargs:
            self.update(kwargs)

    def __repr__(self):
        return repr(self.data)

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def __getitem__(self, key):
        data, cls = self.data, self.__class__
        if key not in data:
            if not hasattr(cls, '__missing__'):
                raise KeyError(key)
            return cls.__missing__(self, key)
        return data[key]

    if _release >= (3, 12):
        def get(self, key, default=None):
            return self[key] if key in self else default

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __or__(self, other):
        theirs = other.data if isinstance(other, UserDict) else other
        if isinstance(other, (UserDict, dict)):
            return self.__class__(self.data | theirs)
        return NotImplemented

    def __ror__(self, other):
        theirs = other.data if isinstance(other, UserDict) else other
        if isinstance(other, (UserDict, dict)):
            return self.__class__(theirs | self.data)
        return NotImplemented

    def __ior__(self, other):
        theirs = other.data if isinstance(other, UserDict) else other
        self.data |= theirs
        return self

    @classmethod
    def fromkeys(cls, iterable, value=None):
        filled = cls()
        for key in iterable:
            filled[key] = value
        return filled

    def copy(self):
        if self.__class__ is not UserDict:
            # A subclass's other attributes are copied too, the items through its own __setitem__.
            from copy import copy as shallow
            held = self.data
            self.data = {}
            try:
                twin = shallow(self)
            finally:
                self.data = held
            twin.update(self)
            return twin
        return UserDict(self.data.copy())

    def __copy__(self):
        cls = self.__class__
        twin = cls.__new__(cls)
        attributes = vars(twin)
        attributes.update(vars(self))
        attributes['data'] = attributes['data'].copy()
        return twin


class UserList(_collections_abc.MutableSequence):
    """A sequence around the list `data`."""

    def __init__(self, initlist=None):
        self.data = []
        if initlist is None:
            return
        if type(initlist) == list:
            self.data[:] = initlist
        elif isinstance(initlist, UserList):
            self.data[:] = initlist.data
        else:
            self.data = list(initlist)

    def __cast(self, other):
        return other.data if isinstance(other, UserList) else other

    def __repr__(self):
        return repr(self.data)

    def __eq__(self, other):
        theirs = self.__cast(other)
        return self.data == theirs

    def __lt__(self, other):
        theirs = self.__cast(other)
        return self.data < theirs

    def __le__(self, other):
        theirs = self.__cast(other)
        return self.data <= theirs

    def __gt__(self, other):
        theirs = self.__cast(other)
        return self.data > theirs

    def __ge__(self, other):
        theirs = self.__cast(other)
        return self.data >= theirs

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        return item in self.data

    def __getitem__(self, i):
        found = self.data[i]
        return self.__class__(found) if isinstance(i, slice) else found

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __add__(self, other):
        theirs = self.__cast(other)
        if not isinstance(theirs, list):
            theirs = list(theirs)
        return self.__class__(self.data + theirs)

    def __radd__(self, other):
        theirs = self.__cast(other)
        if not isinstance(theirs, list):
            theirs = list(theirs)
        return self.__class__(theirs + self.data)

    def __iadd__(self, other):
        theirs = self.__cast(other)
        if not isinstance(theirs, list):
            theirs = list(theirs)
        self.data += theirs
        return self

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    def __copy__(self):
        cls = self.__class__
        twin = cls.__new__(cls)
        attributes = vars(twin)
        attributes.update(vars(self))
        attributes['data'] = attributes['data'][:]
        return twin

    def copy(self):
        return self.__class__(self)

    def append(self, item):
        self.data.append(item)

    def extend(self, other):
        theirs = self.__cast(other)
        self.data.extend(theirs)

    def insert(self, i, item):
        self.data.insert(i, item)

    def pop(self, i=-1):
        return self.data.pop(i)

    def remove(self, item):
        self.data.remove(item)

    def clear(self):
        self.data.clear()

    def count(self, item):
        return self.data.count(item)

    def index(self, item, *args):
        return self.data.index(item, *args)

    def reverse(self):
        self.data.reverse()

    def sort(self, /, *args, **kwds):
        self.data.sort(*args, **kwds)


def _text(given):
    # The str to hand to a method of str for an argument that may be a UserString.
    return given.data if isinstance(given, UserString) else given


class UserString(_collections_abc.Sequence):
    """A sequence around the str `data`."""

    def __init__(self, seq):
        if isinstance(seq, UserString):
            seq = seq.data[:]
        self.data = seq if isinstance(seq, str) else str(seq)

    # -- as other types

    def __str__(self):
        return str(self.data)

    def __repr__(self):
        return repr(self.data)

    def __int__(self):
        return int(self.data)

    def __float__(self):
        return float(self.data)

    def __complex__(self):
        return complex(self.data)

    def __hash__(self):
        return hash(self.data)

    def __getnewargs__(self):
        text = self.data[:]
        return (text,)

    def encode(self, encoding='utf-8', errors='strict'):
        return self.data.encode('utf-8' if encoding is None else encoding, 'strict' if errors is None else errors)

    # -- comparing

    def __eq__(self, string):
        return self.data == _text(string)

    def __lt__(self, string):
        return self.data < _text(string)

    def __le__(self, string):
        return self.data <= _text(string)

    def __gt__(self, string):
        return self.data > _text(string)

    def __ge__(self, string):
        return self.data >= _text(string)

    # -- a sequence of characters

    def __len__(self):
        return len(self.data)

    def __contains__(self, char):
        return _text(char) in self.data

    def __getitem__(self, index):
        part = self.data[index]
        return self.__class__(part)

    def __add__(self, other):
        theirs = _text(other)
        if not isinstance(theirs, str):
            theirs = str(theirs)
        return self.__class__(self.data + theirs)

    def __radd__(self, other):
        theirs = other if isinstance(other, str) else str(other)
        return self.__class__(theirs + self.data)

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __mod__(self, args):
        filled = self.data % args
        return self.__class__(filled)

    def __rmod__(self, template):
        filled = str(template) % self
        return self.__class__(filled)

    # -- searching

    def count(self, sub, start=0, end=_sys.maxsize):
        return self.data.count(_text(sub), start, end)

    def find(self, sub, start=0, end=_sys.maxsize):
        return self.data.find(_text(sub), start, end)

    def rfind(self, sub, start=0, end=_sys.maxsize):
        return self.data.rfind(_text(sub), start, end)

    if _release >= (3, 12):
        def index(self, sub, start=0, end=_sys.maxsize):
            return self.data.index(_text(sub), start, end)

        def rindex(self, sub, start=0, end=_sys.maxsize):
            return self.data.rindex(_text(sub), start, end)
    else:
        def index(self, sub, start=0, end=_sys.maxsize):
            return self.data.index(sub, start, end)

        def rindex(self, sub, start=0, end=_sys.maxsize):
            return self.data.rindex(sub, start, end)

    def startswith(self, prefix, start=0, end=_sys.maxsize):
        return self.data.startswith(prefix, start, end)

    def endswith(self, suffix, start=0, end=_sys.maxsize):
        return self.data.endswith(suffix, start, end)

    # -- taking apart and putting together: of str, as str's own methods answer

    def split(self, sep=None, maxsplit=-1):
        return self.data.split(_text(sep), maxsplit)

    def rsplit(self, sep=None, maxsplit=-1):
        return self.data.rsplit(_text(sep), maxsplit)

    def splitlines(self, keepends=False):
        return self.data.splitlines(keepends)

    def partition(self, sep):
        return self.data.partition(_text(sep))

    def rpartition(self, sep):
        return self.data.rpartition(_text(sep))

    def join(self, seq):
        return self.data.join(seq)

    def format(self, /, *args, **kwds):
        return self.data.format(*args, **kwds)

    def format_map(self, mapping):
        return self.data.format_map(mapping)

    # -- changed texts: of the class of this one

    def replace(self, old, new, maxsplit=-1):
        changed = self.data.replace(_text(old), _text(new), maxsplit)
        return self.__class__(changed)

    def removeprefix(self, prefix, /):
        rest = self.data.removeprefix(_text(prefix))
        return self.__class__(rest)

    def removesuffix(self, suffix, /):
        rest = self.data.removesuffix(_text(suffix))
        return self.__class__(rest)

    def strip(self, chars=None):
        rest = self.data.strip(_text(chars))
        return self.__class__(rest)

    def lstrip(self, chars=None):
        rest = self.data.lstrip(_text(chars))
        return self.__class__(rest)

    def rstrip(self, chars=None):
        rest = self.data.rstrip(_text(chars))
        return self.__class__(rest)

    def center(self, width, *args):
        padded = self.data.center(width, *args)
        return self.__class__(padded)

    def ljust(self, width, *args):
        padded = self.data.ljust(width, *args)
        return self.__class__(padded)

    def rjust(self, width, *args):
        padded = self.data.rjust(width, *args)
        return self.__class__(padded)

    def zfill(self, width):
        padded = self.data.zfill(width)
        return self.__class__(padded)

    def expandtabs(self, tabsize=8):
        padded = self.data.expandtabs(tabsize)
        return self.__class__(padded)

    def translate(self, *args):
        changed = self.data.translate(*args)
        return self.__class__(changed)

    maketrans = str.maketrans

    def capitalize(self):
        changed = self.data.capitalize()
        return self.__class__(changed)

    def casefold(self):
        changed = self.data.casefold()
        return self.__class__(changed)

    def lower(self):
        changed = self.data.lower()
        return self.__class__(changed)

    def swapcase(self):
        changed = self.data.swapcase()
        return self.__class__(changed)

    def title(self):
        changed = self.data.title()
        return self.__class__(changed)

    def upper(self):
        changed = self.data.upper()
        return self.__class__(changed)

    # -- what kind of text it is

    def isalnum(self):
        return self.data.isalnum()

    def isalpha(self):
        return self.data.isalpha()

    def isascii(self):
        return self.data.isascii()

    def isdecimal(self):
        return self.data.isdecimal()

    def isdigit(self):
        return self.data.isdigit()

    def isidentifier(self):
        return self.data.isidentifier()

    def islower(self):
        return self.data.islower()

    def isnumeric(self):
        return self.data.isnumeric()

    def isprintable(self):
        return self.data.isprintable()

    def isspace(self):
        return self.data.isspace()

    def istitle(self):
        return self.data.istitle()

    def isupper(self):
        return self.data.isupper()
