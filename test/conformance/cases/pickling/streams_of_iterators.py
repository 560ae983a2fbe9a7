# What pickles of iterators and exceptions, and of what cannot be pickled, consist of, and what they and copies come back as.
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
    iter([1, 2]), iter((1, 2)), iter('ab'), iter(b'ab'), iter(bytearray(b'ab')), iter(range(3)), iter({1: 2}), iter({1: 2}.items()),
    iter({1: 2}.values()), iter({1}), reversed([1, 2]), reversed(range(3)), enumerate('ab', 5), zip('a', 'b'), map(len, ['a']),
    filter(None, [1]), reversed({1: 2}), iter(collections.deque([1, 2])), iter(collections.OrderedDict(a=1)), reversed((1, 2)),
    iter(int, 1), iter(memoryview(b'ab')),
    ValueError('x'), KeyError('k'), OSError(2, 'No', 'f'), FileNotFoundError(2, 'm'), UnicodeDecodeError('utf-8', b'ab', 0, 1, 'r'),
    StopIteration(4), SystemExit(3), ImportError('m', name='n', path='p'), AttributeError('x', name='n'), NameError('x', name='q'),
    SyntaxError('m', ('f', 1, 2, 't')),
    io.StringIO('ab'), io.BytesIO(b'ab'), {}.keys(), dict(a=1).items(), memoryview(b'a'), object(), lambda: 0, (x for x in ()), sys,
    property(), staticmethod(len), super(L, listed), list[int], int | str, types.MappingProxyType({1: 2}), type.__call__,
]
if sys.version_info >= (3, 11):
    values.append(ExceptionGroup('g', [ValueError(1)]))


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
