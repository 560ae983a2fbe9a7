# The container protocols as abstract classes, with the methods that follow from the abstract ones.
# Behaves as Lib/_collections_abc.py of CPython 3.10 to 3.13; collections.abc shows the same objects.
# A class of one or two methods recognises others by looking along the MRO (a None entry says no); the rest go by registration.
# Imports abc and sys only, because the interpreter's start-up and every container module lean on this one.
# The order of the classes is that of object.__subclasses__(), and each has its own __subclasshook__: both are seen from outside.

import sys
from abc import ABCMeta, abstractmethod

GenericAlias = type(tuple[str])
EllipsisType = type(Ellipsis)
FunctionType = type(lambda: None)

__all__ = ["Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Hashable", "Iterable", "Iterator",
           "Generator", "Reversible", "Sized", "Container", "Callable", "Collection", "Set", "MutableSet", "Mapping",
           "MutableMapping", "MappingView", "KeysView", "ItemsView", "ValuesView", "Sequence", "MutableSequence", "ByteString"]
if sys.version_info >= (3, 12):
    __all__.append("Buffer")

# The classes below say they live here, as their users import them from collections.abc.
__name__ = "collections.abc"

# The types of what containers give out have no other name.
dict_keys, dict_values, dict_items = (type(_view()) for _view in ({}.keys, {}.values, {}.items))
dict_keyiterator, dict_valueiterator, dict_itemiterator = (type(iter(_view())) for _view in ({}.keys, {}.values, {}.items))
bytes_iterator, bytearray_iterator, str_iterator, tuple_iterator, list_iterator, set_iterator, range_iterator = (
    type(iter(_kind())) for _kind in (bytes, bytearray, str, tuple, list, set, lambda: range(1)))
list_reverseiterator = type(reversed([]))
longrange_iterator = type(iter(range(1 << 100)))
zip_iterator = type(zip())
mappingproxy = type(vars(type))
if sys.version_info >= (3, 13):
    framelocalsproxy = (lambda: type(sys._getframe().f_locals))()
generator = type(_ for _ in ())


async def _started():
    pass


_started = _started()
coroutine = type(_started)
# One that dies without having been awaited would warn.
_started.close()


async def _started():
    yield


async_generator = type(_started())
del _started


def _check_methods(C, *methods):
    mro = C.__mro__
    for method in methods:
        # The first class that has the name decides; None there means that it has been taken back.
        for holder in mro:
            if method in holder.__dict__:
                if holder.__dict__[method] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


# Protocols of one method, and what is built of them.

class Hashable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __hash__(self):
        return 0

    @classmethod
    def __subclasshook__(cls, C):
        return _check_methods(C, "__hash__") if cls is Hashable else NotImplemented


class Awaitable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __await__(self):
        yield

    @classmethod
    def __subclasshook__(cls, C):
        return _check_methods(C, "__await__") if cls is Awaitable else NotImplemented


class Coroutine(Awaitable):
    __slots__ = ()

    @classmethod
    def __subclasshook__(cls, C):
        return _check_methods(C, '__await__', 'send', 'throw', 'close') if cls is Coroutine else NotImplemented

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        if val is tb is None:
            raise typ
        error = typ() if val is None else val
        raise error if tb is None else error.with_traceback(tb)

    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            return
        raise RuntimeError("coroutine ignored GeneratorExit")


Coroutine.register(coroutine)


class AsyncIterable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __aiter__(self):
        return AsyncIterator()

    @classmethod
    def __subclasshook__(cls, C):
        return _check_methods(C, "__aiter__") if cls is AsyncIterable else NotImplemented


class AsyncIterator(AsyncIterable):
    __slots__ = ()

    def __aiter__(self):
        return self

    @abstractmethod
    async def __anext__(self):
        raise StopAsyncIteration

    @classmethod
    def __subclasshook__(cls, C):
        return _check_methods(C, "__anext__", "__aiter__") if cls is AsyncIterator else NotImplemented


class AsyncGenerator(AsyncIterator):
    __slots__ = ()

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AsyncGenerator:
            return _check_methods(C, '__aiter__', '__anext__', 'asend', 'athrow', 'aclose')
        return NotImplemented

    @abstractmethod
    async def asend(self, value):
        raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        if val is tb is None:
            raise typ
        error = typ() if val is None else val
        raise error if tb is None else error.with_traceback(tb)

    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            return
        raise RuntimeError("asynchronous generator ignored GeneratorExit")

    async def __anext__(self):
        return await self.asend(None)


AsyncGenerator.register(async_generator)


class Iterable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __iter__(self):
        yield from ()

    @classmethod
    def __subclasshook__(cls, C):
        return _check_methods(C, "__iter__") if cls is Iterable else NotImplemented


class Iterator(Iterable):
    __slots__ = ()

    def __iter__(self):
        return self

    @abstractmethod
    def __next__(self):
        raise StopIteration

    @classmethod
    def __subclasshook__(cls, C):
        return _check_methods(C, '__iter__', '__next__') if cls is Iterator else NotImplemented


for _kind in (bytes_iterator, bytearray_iterator, dict_keyiterator, dict_valueiterator, dict_itemiterator, list_iterator,
              list_reverseiterator, range_iterator, longrange_iterator, set_iterator, str_iterator, tuple_iterator, zip_iterator):
    Iterator.register(_kind)
del _kind


class Reversible(Iterable):
    __slots__ = ()

    @abstractmethod
    def __reversed__(self):
        yield from ()

    @classmethod
    def __subclasshook__(cls, C):
        return _check_methods(C, "__reversed__", "__iter__") if cls is Reversible else NotImplemented


class Generator(Iterator):
    __slots__ = ()

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Generator:
            return _check_methods(C, '__iter__', '__next__', 'send', 'throw', 'close')
        return NotImplemented

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        if val is tb is None:
            raise typ
        error = typ() if val is None else val
        raise error if tb is None else error.with_traceback(tb)

    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            return
        raise RuntimeError("generator ignored GeneratorExit")

    def __next__(self):
        return self.send(None)


Generator.register(generator)


class Sized(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __len__(self):
        return 0

    @classmethod
    def __subclasshook__(cls, C):
        return _check_methods(C, "__len__") if cls is Sized else NotImplemented


class Container(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __contains__(self, x):
        return False

    @classmethod
    def __subclasshook__(cls, C):
        return _check_methods(C, "__contains__") if cls is Container else NotImplemented


class Collection(Sized, Iterable, Container):
    __slots__ = ()

    @classmethod
    def __subclasshook__(cls, C):
        return _check_methods(C, "__len__", "__iter__", "__contains__") if cls is Collection else NotImplemented


if sys.version_info >= (3, 12):
    class Buffer(metaclass=ABCMeta):
        __slots__ = ()

        @abstractmethod
        def __buffer__(self, flags: int, /) -> memoryview:
            raise NotImplementedError

        @classmethod
        def __subclasshook__(cls, C):
            return _check_methods(C, "__buffer__") if cls is Buffer else NotImplemented


# Callable[[A, B], R] is an alias of its own kind, with the flat tuple (A, B, R) as __args__.

# Whether GenericAlias itself puts values in the place of what ParamSpec stands for; and how parameters may be written.
_FILLS_ITSELF = sys.version_info >= (3, 11)
_LISTS = (list, tuple) if _FILLS_ITSELF else list


def _is_param_expr(obj):
    # What may stand for the whole argument list of Callable.
    if obj is ... or isinstance(obj, list):
        return True
    kind = type(obj)
    return kind.__name__ in ('_ConcatenateGenericAlias', 'ParamSpec') and kind.__module__ == 'typing'


def _type_repr(obj):
    if obj is ...:
        return '...'
    if isinstance(obj, FunctionType):
        return obj.__name__
    if not isinstance(obj, type) or isinstance(obj, GenericAlias):
        return repr(obj)
    return obj.__qualname__ if obj.__module__ == 'builtins' else f'{obj.__module__}.{obj.__qualname__}'


class _CallableGenericAlias(GenericAlias):
    __slots__ = ()

    def __new__(cls, origin, args):
        if not isinstance(args, tuple) or len(args) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        params, result = args
        if isinstance(params, _LISTS):
            args = *params, result
        elif not _is_param_expr(params):
            raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {params}")
        return super().__new__(cls, origin, args)

    def __repr__(self):
        *params, result = self.__args__
        if len(params) == 1 and _is_param_expr(params[0]):
            return super().__repr__()
        return f'collections.abc.Callable[[{", ".join(map(_type_repr, params))}], {_type_repr(result)}]'

    def __reduce__(self):
        *params, result = self.__args__
        if len(params) == 1 and _is_param_expr(params[0]):
            params, = params
        return _CallableGenericAlias, (Callable, (params, result))

    def __getitem__(self, item):
        if not isinstance(item, tuple):
            item = item,
        filled = super().__getitem__(item).__args__ if _FILLS_ITSELF else _filled(self, item)
        if not isinstance(filled[0], _LISTS):
            filled = filled[:-1], filled[-1]
        return _CallableGenericAlias(Callable, tuple(filled))

    if not _FILLS_ITSELF:
        @property
        def __parameters__(self):
            found = {}
            for arg in self.__args__:
                found.update(dict.fromkeys(_variables_of(arg)))
            return tuple(found)


if not _FILLS_ITSELF:
    def _is_variable(arg):
        kind = type(arg)
        return kind.__name__ in ('TypeVar', 'ParamSpec') and kind.__module__ == 'typing'

    def _variables_of(arg):
        if isinstance(arg, type) and not isinstance(arg, GenericAlias):
            return ()
        if _is_variable(arg):
            return arg,
        inner = getattr(arg, '__parameters__', ())
        return inner if isinstance(inner, tuple) else ()

    def _filled(alias, item):
        wanted = alias.__parameters__
        if not wanted:
            raise TypeError(f'{alias} is not a generic class')
        if len(wanted) == 1 and _is_param_expr(wanted[0]) and item and not _is_param_expr(item[0]):
            # X[int, str] for the one ParamSpec of X means X[[int, str]].
            item = list(item),
        surplus = len(item) - len(wanted)
        if surplus:
            raise TypeError(f'Too {"many" if surplus > 0 else "few"} arguments for {alias};'
                            f' actual {len(item)}, expected {len(wanted)}')
        values = dict(zip(wanted, item))
        filled = []
        for arg in alias.__args__:
            variables = _variables_of(arg)
            if not variables:
                new = arg
            elif not _is_variable(arg):
                new = arg[tuple(values[variable] for variable in variables)]
            else:
                new = values[arg]
                if _is_param_expr(arg) and not _is_param_expr(new):
                    raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {new}")
            # A tuple here is the arguments that a ParamSpec stood for.
            filled += new if isinstance(new, tuple) else (new,)
        return filled


class Callable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(_CallableGenericAlias)

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False

    @classmethod
    def __subclasshook__(cls, C):
        return _check_methods(C, "__call__") if cls is Callable else NotImplemented


# Sets. What an operator gives goes through _from_iterable, which a class with another constructor overrides.

class Set(Collection):
    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return cls(it)

    def __le__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        if len(self) <= len(other):
            for elem in self:
                if elem not in other:
                    break
            else:
                return True
        return False

    def __ge__(self, other):
        if not isinstance(other, Set):
            return NotImplemented
        if len(self) >= len(other):
            for elem in other:
                if elem not in self:
                    break
            else:
                return True
        return False

    def __lt__(self, other):
        return len(self) < len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented

    def __gt__(self, other):
        return len(self) > len(other) and self.__ge__(other) if isinstance(other, Set) else NotImplemented

    def __eq__(self, other):
        return len(self) == len(other) and self.__le__(other) if isinstance(other, Set) else NotImplemented

    def isdisjoint(self, other):
        for elem in other:
            if elem in self:
                break
        else:
            return True
        return False

    def __and__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(elem for elem in other if elem in self)
        return NotImplemented

    def __or__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        joined = (elem for operand in (self, other) for elem in operand)
        return self._from_iterable(joined)

    def __sub__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        taken = other
        if not isinstance(other, Set):
            taken = self._from_iterable(other)
        return self._from_iterable(elem for elem in self
                                   if elem not in taken)

    def __rsub__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        whole = other
        if not isinstance(other, Set):
            whole = self._from_iterable(other)
        return self._from_iterable(elem for elem in whole
                                   if elem not in self)

    def __xor__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        if not isinstance(other, Set):
            other = self._from_iterable(other)
        return (self - other) | (other - self)

    __rand__, __ror__, __rxor__ = __and__, __or__, __xor__

    def _hash(self):
        # The hash of a frozenset of the same elements, so that equal sets of any class can hash alike.
        word = 2 * sys.maxsize + 1
        mixed = 1927868237 * (len(self) + 1) & word
        for elem in self:
            bits = hash(elem)
            mixed = (mixed ^ (bits ^ bits << 16 ^ 89869747) * 3644798167) & word
        mixed ^= mixed >> 11 ^ mixed >> 25
        mixed = mixed * 69069 + 907133923 & word
        if mixed > sys.maxsize:
            mixed -= word + 1
        return mixed if mixed != -1 else 590923713


Set.register(frozenset)


class MutableSet(Set):
    __slots__ = ()

    @abstractmethod
    def add(self, value):
        raise NotImplementedError

    @abstractmethod
    def discard(self, value):
        raise NotImplementedError

    def remove(self, value):
        if value not in self:
            raise KeyError(value)
        self.discard(value)

    def pop(self):
        # The iterator lives until the element is gone.
        walk = iter(self)
        try:
            value = next(walk)
        except StopIteration:
            raise KeyError from None
        self.discard(value)
        return value

    def clear(self):
        try:
            while 1:
                self.pop()
        except KeyError:
            return

    def __ior__(self, it):
        for elem in it:
            self.add(elem)
        return self

    def __iand__(self, it):
        for elem in self - it:
            self.discard(elem)
        return self

    def __isub__(self, it):
        if it is self:
            # It must not change while it is walked through.
            self.clear()
        else:
            for elem in it:
                self.discard(elem)
        return self

    def __ixor__(self, it):
        if it is self:
            self.clear()
            return self
        if not isinstance(it, Set):
            it = self._from_iterable(it)
        for elem in it:
            if elem in self:
                self.discard(elem)
            else:
                self.add(elem)
        return self


MutableSet.register(set)


# Mappings and the views of them.

class Mapping(Collection):
    __slots__ = ()
    # Py_TPFLAGS_MAPPING: what match statements ask.
    __abc_tpflags__ = 1 << 6
    # It is iterable and sized, but has no order of its own.
    __reversed__ = None

    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True

    def get(self, key, default=None):
        try:
            found = self[key]
        except KeyError:
            return default
        return found

    def keys(self):
        return KeysView(self)

    def values(self):
        return ValuesView(self)

    def items(self):
        return ItemsView(self)

    def __eq__(self, other):
        return dict(self.items()) == dict(other.items()) if isinstance(other, Mapping) else NotImplemented


Mapping.register(mappingproxy)
if sys.version_info >= (3, 13):
    Mapping.register(framelocalsproxy)


class MappingView(Sized):
    __slots__ = '_mapping',
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, mapping):
        self._mapping = mapping

    def __repr__(self):
        return f'{self.__class__.__name__}({self._mapping!r})'

    def __len__(self):
        return len(self._mapping)


class KeysView(MappingView, Set):
    __slots__ = ()

    def __iter__(self):
        yield from self._mapping

    def __contains__(self, key):
        return key in self._mapping

    @classmethod
    def _from_iterable(cls, it):
        return set(it)


KeysView.register(dict_keys)


class ItemsView(MappingView, Set):
    __slots__ = ()

    def __iter__(self):
        for key in self._mapping:
            yield key, self._mapping[key]

    def __contains__(self, item):
        key, value = item
        try:
            held = self._mapping[key]
        except KeyError:
            return False
        return value is held or held == value

    @classmethod
    def _from_iterable(cls, it):
        return set(it)


ItemsView.register(dict_items)


class ValuesView(MappingView, Collection):
    __slots__ = ()

    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]

    def __contains__(self, value):
        for key in self._mapping:
            held = self._mapping[key]
            if value is held or held == value:
                return True
        return False


ValuesView.register(dict_values)


class MutableMapping(Mapping):
    __slots__ = ()
    # Stands for no default given.
    __marker = object()

    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    def pop(self, key, default=__marker):
        try:
            taken = self[key]
        except KeyError:
            if default is not self.__marker:
                return default
            raise
        del self[key]
        return taken

    def popitem(self):
        try:
            key = next(iter(self))
        except StopIteration:
            raise KeyError from None
        taken = self[key]
        del self[key]
        return key, taken

    def clear(self):
        try:
            while 1:
                self.popitem()
        except KeyError:
            return

    def setdefault(self, key, default=None):
        try:
            present = self[key]
        except KeyError:
            present = self[key] = default
        return present

    def update(self, other=(), /, **kwds):
        if isinstance(other, Mapping):
            for key in other:
                self[key] = other[key]
        elif hasattr(other, "keys"):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in kwds.items():
            self[key] = value


MutableMapping.register(dict)


# Sequences.

class Sequence(Reversible, Collection):
    __slots__ = ()
    # Py_TPFLAGS_SEQUENCE
    __abc_tpflags__ = 1 << 5

    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    def __iter__(self):
        place = 0
        try:
            while True:
                item = self[place]
                yield item
                place += 1
        except IndexError:
            return

    def __reversed__(self):
        for place in range(len(self) - 1, -1, -1):
            yield self[place]

    def __contains__(self, value):
        for item in self:
            if item is value or item == value:
                break
        else:
            return False
        return True

    def index(self, value, start=0, stop=None):
        if start is not None and start < 0:
            start = max(0, start + len(self))
        if stop is not None and stop < 0:
            stop += len(self)
        place = start
        while stop is None or place < stop:
            try:
                item = self[place]
            except IndexError:
                break
            if item is value or item == value:
                return place
            place += 1
        raise ValueError

    def count(self, value):
        return sum(1 for item in self if item is value or item == value)


for _kind in (tuple, str, range, memoryview):
    Sequence.register(_kind)
del _kind


if sys.version_info >= (3, 12):
    class _DeprecateByteStringMeta(ABCMeta):
        # Whoever derives from ByteString or asks what is one is warned: two frames up from warnings._deprecated.

        def __new__(cls, name, *args, **kwargs):
            if name != "ByteString":
                import warnings
                warnings._deprecated("collections.abc.ByteString", remove=(3, 14))
            return ABCMeta.__new__(cls, name, *args, **kwargs)

        def __instancecheck__(cls, instance):
            import warnings
            warnings._deprecated("collections.abc.ByteString", remove=(3, 14))
            return ABCMeta.__instancecheck__(cls, instance)

    class ByteString(Sequence, metaclass=_DeprecateByteStringMeta):
        __slots__ = ()
else:
    class ByteString(Sequence):
        __slots__ = ()

ByteString.register(bytes)
ByteString.register(bytearray)


class MutableSequence(Sequence):
    __slots__ = ()

    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def insert(self, index, value):
        raise IndexError

    def append(self, value):
        self.insert(len(self), value)

    def extend(self, values):
        if values is self:
            values = list(values)
        for value in values:
            self.append(value)

    def __iadd__(self, values):
        self.extend(values)
        return self

    def pop(self, index=-1):
        taken = self[index]
        del self[index]
        return taken

    def remove(self, value):
        del self[self.index(value)]

    def clear(self):
        try:
            while 1:
                self.pop()
        except IndexError:
            return

    def reverse(self):
        last = len(self) - 1
        for low in range((last + 1) // 2):
            self[low], self[last - low] = self[last - low], self[low]


MutableSequence.register(list)
MutableSequence.register(bytearray)
