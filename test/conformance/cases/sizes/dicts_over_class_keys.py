# Dicts of instances that keep no values inside: over the keys of the class, when a store or a read makes them.
import sys

size = sys.getsizeof


class Slotted:
    __slots__ = ('a',)


class WithDict(Slotted):
    __slots__ = ('__dict__',)


class Both(Slotted):
    __slots__ = ('__dict__', '__weakref__')


class Further(WithDict):
    pass


class Failure(Exception):
    pass


class OfList(list):
    pass


class OfInt(int):
    pass


class OfTuple(tuple):
    pass


class OfDict(dict):
    pass


class OfStr(str):
    pass


for cls in (WithDict, Both, Further, Failure, OfList, OfInt, OfTuple, OfDict, OfStr):
    read = cls()
    sizes = [size(vars(read))]
    read.x = 1
    sizes.append(size(vars(read)))
    read.y = 1
    sizes.append(size(vars(read)))
    stored = cls()
    stored.x = 1
    sizes.append(size(vars(stored)))
    del stored.x
    sizes.append(size(vars(stored)))
    stored.z = 1
    sizes.append(size(vars(stored)))
    mixed = cls()
    vars(mixed)[1] = 1
    mixed.x = 2
    sizes.append(size(vars(mixed)))
    many = cls()
    for i in range(35):
        setattr(many, 'n%d' % i, i)
    sizes.append(size(vars(many)))
    print(cls.__name__, sizes, list(vars(stored)), size(stored))


class Plain:
    pass


plain = Plain()
plain.a = 1
del plain.__dict__
print(size(vars(plain)), vars(plain))
plain.b = 1
print(size(vars(plain)), vars(plain))
plain = Plain()
plain.a = 1
del plain.__dict__
plain.b = 1
print(size(vars(plain)), vars(plain))
