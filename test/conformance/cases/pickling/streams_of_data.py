# What pickles of data of the built-in types consist of, and what they and copies come back as.
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
    None, True, False, 0, 1, 255, 256, 65535, 65536, -1, -128, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**40, -2**40, 2**100, -2**100,
    10**700, -10**620, 127, 128, -129, 32768, -32768,
    0.0, -0.0, 1.5, float('inf'), float('-inf'), 1e300, 5e-324, 1 + 2j,
    '', 'a', 'é', '€😀', 'a\\b\n\r\x00\x1a\x1b\x85', '\ud800', 'x' * 300, 'y' * 70000,
    b'', b'a', b'\xff' * 300, b'z' * 70000, bytearray(), bytearray(b'abc'),
    (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, 2], list(range(1001)),
    {}, {'a': 1}, {i: i for i in range(1000)},
    set(), {1}, frozenset(), frozenset([2]), set(range(5)), set(range(1000)),
    circle, ring, loop, ['a', 'a', ('b', 'b')],
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
