# Where a subclass puts its dict and its weak references, and which flags of its base it takes over.
import collections, datetime, decimal, gc, sys, types, weakref


def show(cls):
    print(cls.__name__, cls.__base__.__name__, sys.getsizeof(cls), cls.__basicsize__, cls.__itemsize__, cls.__dictoffset__, cls.__weakrefoffset__,
          hex(cls.__flags__ & ~(1 << 19)))


bases = (object, int, tuple, str, bytes, bytearray, float, complex, set, frozenset, list, dict, Exception, OSError, types.ModuleType, property,
         staticmethod, classmethod, enumerate, zip, collections.deque, collections.OrderedDict, collections.defaultdict, datetime.date,
         datetime.datetime, datetime.timedelta, datetime.tzinfo, decimal.Decimal, weakref.ref, type)
for base in bases:
    plain = type('Plain', (base,), {})
    show(plain)
    show(type('Further', (plain,), {}))
    show(type('Bare', (base,), {'__slots__': ()}))
    if base.__itemsize__ == 0:
        show(type('Slots', (base,), {'__slots__': ('b', 'a')}))
        show(type('More', (type('Slot', (base,), {'__slots__': ('a',)}),), {}))
show(type('OnlyDict', (), {'__slots__': ('a', '__dict__')}))
show(type('OnlyWeak', (), {'__slots__': ('a', '__weakref__')}))
show(type('Both', (), {'__slots__': ('__weakref__', '__dict__', 'a')}))

for made in (type('Date', (datetime.date,), {})(2020, 1, 2), type('Delta', (datetime.timedelta,), {'__slots__': ('x',)})(1),
             type('Number', (decimal.Decimal,), {})('1.5'), type('Zone', (datetime.tzinfo,), {})()):
    print(sys.getsizeof(made), gc.is_tracked(made), made.__class__.__mro__[1].__name__)
