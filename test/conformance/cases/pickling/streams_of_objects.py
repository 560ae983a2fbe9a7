# What pickles of objects, classes and functions consist of, and what they and copies come back as.
import array
import collections
import copy
import dataclasses
import datetime
import decimal
import enum
import fractions
import functools
import io
import operator
import pickle
import re
import sys
import types
import uuid


class Plain:
    def __init__(self):
        self.a = 1
        self.b = [self]


class Slots:
    __slots__ = 'x', 'y'

    def __init__(self):
        self.x = 1


class SlotsAndDict(Slots):
    pass


class L(list):
    pass


class D(dict):
    pass


class I(int):
    pass


class T(tuple):
    pass


class E(Exception):
    pass


class Color(enum.Enum):
    RED = 1


class Bits(enum.Flag):
    A = 1
    B = 2


@dataclasses.dataclass
class Data:
    x: int
    y: list


Pair = collections.namedtuple('Pair', 'a b')


class ByKeywords:
    def __new__(cls, *args, k=None):
        made = object.__new__(cls)
        made.args = args, k
        return made

    def __getnewargs_ex__(self):
        return (1, 2), {'k': 3}


class ByState:
    def __getstate__(self):
        return [1]

    def __setstate__(self, state):
        self.state = state


class Outer:
    class Inner:
        class Innermost:
            pass

    def method(self):
        pass


listed = L([1, 2])
listed.attr = 3
mapped = D(a=1)
mapped.attr = 2
circle = []
circle.append(circle)
ring = ([],)
ring[0].append(ring)
loop = {}
loop['x'] = loop
number = I(7)
number.z = 1
error = E('a', 2)
error.note = 'x'
values = [
    Plain(), Slots(), SlotsAndDict(), listed, mapped, number, T((1, 2)), error, Color.RED, Bits.A | Bits.B, Data(1, [2]), Pair(1, 2),
    ByKeywords(), ByState(), Outer.Inner, Outer.Inner.Innermost, Outer.method, Outer().method,
    int, str, Plain, type(None), type(...), type(NotImplemented), ..., NotImplemented, len, str.join, [].append, int.from_bytes,
    functools.partial(int, '5', base=7), functools.partial(max),
    range(10), range(2**70, 2**71, 3), slice(1, 2, 3), collections.deque([1, 2], 5), collections.deque([1]),
    collections.Counter('aba'), collections.OrderedDict(a=1), collections.defaultdict(list, {1: [2]}), collections.ChainMap({1: 2}),
    datetime.date(2020, 1, 2), datetime.datetime(2020, 1, 2, 3, 4, 5, 6), datetime.timedelta(1, 2, 3), datetime.timezone.utc,
    decimal.Decimal('1.5'), fractions.Fraction(1, 3), types.SimpleNamespace(a=1), operator.itemgetter(1),
    operator.attrgetter('a.b', 'c'), operator.methodcaller('f', 1, k=2), re.compile('a+', re.I), uuid.UUID(int=5),
    array.array('i', [1, 2]), array.array('d', [1.5]),
]


def shown(data):
    return data if len(data) < 200 else (len(data), hash(data), data[:20], data[-20:])


def says(error):
    return type(error).__name__, re.sub('0x[0-9a-f]+', '0x', str(error))[:150]


for value in values:
    print('#', type(value).__name__)
    before = None
    for protocol in range(6):
        try:
            data = pickle.dumps(value, protocol)
        except Exception as error:
            text = says(error)
        else:
            text = shown(data)
            try:
                again = pickle.loads(data)
                text = text, type(again) is type(value), pickle.dumps(again, protocol) == data
            except Exception as error:
                text = text, says(error)
        if text != before:
            print(protocol, text)
        before = text
    for function in copy.copy, copy.deepcopy:
        try:
            made = function(value)
            print(function.__name__, type(made) is type(value), made is value)
        except Exception as error:
            print(function.__name__, says(error))
