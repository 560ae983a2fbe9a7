# Identifiers of 128 bits (RFC 4122). Those made by chance (uuid4) and by time and place (uuid1) come from the session's seed and clock;
# those made from a name (uuid3, uuid5) are what they are everywhere.
# Behaves as Lib/uuid.py of CPython 3.10 to 3.13; leaves out the command line.

import os
import sys

from enum import Enum

__author__ = 'Ka-Ping Yee <ping@zesty.ca>'

# What variant a UUID is of.
RESERVED_NCS = 'reserved for NCS compatibility'
RFC_4122 = 'specified in RFC 4122'
RESERVED_MICROSOFT = 'reserved for Microsoft compatibility'
RESERVED_FUTURE = 'reserved for future definition'

# Parameters and properties of UUID have the names of these.
bytes_, int_ = bytes, int

_BITS = 128


class SafeUUID(Enum):
    """Whether no other process can have made the same one."""

    safe, unsafe, unknown = 0, -1, None


# Widths in bits of the six fields.
_WIDTHS = (32, 16, 16, 8, 8, 48)


def _swapped(data):
    """The first three fields with their bytes the other way round."""
    return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]


class UUID:
    """An identifier of 128 bits, given as text, bytes, fields or number. It cannot be changed."""

    __slots__ = 'int', 'is_safe', '__weakref__'

    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *, is_safe=SafeUUID.unknown):
        if sum(given is not None for given in (hex, bytes, bytes_le, fields, int)) != 1:
            raise TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given')
        whole = int
        if hex is not None:
            for ornament in 'urn:', 'uuid:':
                hex = hex.replace(ornament, '')
            digits = hex.strip('{}').replace('-', '')
            if len(digits) != 32:
                raise ValueError('badly formed hexadecimal UUID string')
            whole = int_(digits, 16)
        elif fields is not None:
            if len(fields) != len(_WIDTHS):
                raise ValueError('fields is not a 6-tuple')
            whole = 0
            for place, (value, width) in enumerate(zip(fields, _WIDTHS), 1):
                if not 0 <= value < 1 << width:
                    raise ValueError(f"field {place} out of range (need {'an' if width == 8 else 'a'} {width}-bit value)")
                whole = whole << width | value
        elif int is None:
            name, data = ('bytes', bytes) if bytes_le is None else ('bytes_le', bytes_le)
            if len(data) * 8 != _BITS:
                raise ValueError(f'{name} is not a 16-char string')
            if bytes is None:
                data = _swapped(data)
            assert isinstance(data, bytes_), repr(data)
            whole = int_.from_bytes(data, 'big')
        if not 0 <= whole < 1 << _BITS:
            raise ValueError('int is out of range (need a 128-bit value)')
        if version is not None:
            if not 1 <= version <= 5:
                raise ValueError('illegal version number')
            # Two bits say of whose variant it is, four which version.
            whole = whole & ~(0b11 << 62 | 0b1111 << 76) | 0b10 << 62 | version << 76
        for name, value in ('int', whole), ('is_safe', is_safe):
            object.__setattr__(self, name, value)

    def __setattr__(self, name, value):
        raise TypeError('UUID objects are immutable')

    def __setstate__(self, state):
        for name, value in ('int', state['int']), ('is_safe', SafeUUID(state.get('is_safe'))):
            object.__setattr__(self, name, value)

    def __getstate__(self):
        state = dict(int=self.int)
        safety = self.is_safe
        if safety != SafeUUID.unknown:
            state.update(is_safe=safety.value)
        return state

    def __eq__(self, other):
        return self.int == other.int if isinstance(other, UUID) else NotImplemented

    def __lt__(self, other):
        return self.int < other.int if isinstance(other, UUID) else NotImplemented

    def __gt__(self, other):
        return self.int > other.int if isinstance(other, UUID) else NotImplemented

    def __le__(self, other):
        return self.int <= other.int if isinstance(other, UUID) else NotImplemented

    def __ge__(self, other):
        return self.int >= other.int if isinstance(other, UUID) else NotImplemented

    def __hash__(self):
        return hash(self.int)

    def __int__(self):
        return self.int

    def __str__(self):
        digits = f'{self.int:032x}'
        return f'{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}'

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    # All of it.

    @property
    def hex(self):
        return f'{self.int:032x}'

    @property
    def urn(self):
        return f'urn:uuid:{self}'

    @property
    def bytes_le(self):
        return _swapped(self.bytes)

    @property
    def bytes(self):
        return self.int.to_bytes(_BITS // 8, 'big')

    @property
    def fields(self):
        first = self.time_low, self.time_mid, self.time_hi_version
        return *first, self.clock_seq_hi_variant, self.clock_seq_low, self.node

    # Its parts, from the highest bit to the lowest.

    @property
    def time_low(self):
        return self.int >> 128 - 32

    @property
    def time_mid(self):
        return self.int >> 80 & 0xFFFF

    @property
    def time_hi_version(self):
        return self.int >> 64 & 0xFFFF

    @property
    def clock_seq_hi_variant(self):
        return self.int >> 56 & 0xFF

    @property
    def clock_seq_low(self):
        return self.int >> 48 & 0xFF

    @property
    def time(self):
        return (self.time_hi_version & 0x0FFF) << 48 | self.time_mid << 32 | self.time_low

    @property
    def clock_seq(self):
        return (self.clock_seq_hi_variant & 0x3F) << 8 | self.clock_seq_low

    @property
    def node(self):
        return self.int & (1 << 48) - 1

    @property
    def version(self):
        return self.int >> 76 & 15 if self.variant == RFC_4122 else None

    @property
    def variant(self):
        top = self.int >> 61 & 7
        if top < 4:
            return RESERVED_NCS
        if top < 6:
            return RFC_4122
        return RESERVED_MICROSOFT if top == 6 else RESERVED_FUTURE


_node = None
_last_timestamp = None

# 100-nanosecond steps from the start of the Gregorian calendar to that of Unix time.
_EPOCH_STEPS = 0x01b21dd213814000


def getnode():
    """Get the hardware address as a 48-bit positive integer."""
    global _node
    if _node is None:
        # A process without a network has a random one, with the bit that no card has.
        import random
        _node = random.SystemRandom().getrandbits(48) | 1 << 40
    return _node


def uuid1(node=None, clock_seq=None):
    """One made of the time, a number that is chosen by chance unless given, and the address of the machine."""
    global _last_timestamp
    import random
    import time
    steps = time.time_ns() // 100 + _EPOCH_STEPS
    if _last_timestamp is not None:
        steps = max(steps, _last_timestamp + 1)
    _last_timestamp = steps
    safety = SafeUUID.unknown
    if node is clock_seq is None:
        # The system makes these; it cannot say that no other process has the same.
        clock_seq, safety = random.SystemRandom().getrandbits(14), SafeUUID.unsafe
    elif clock_seq is None:
        clock_seq = random.getrandbits(14)
    if node is None:
        node = getnode()
    stamp = steps & 0xFFFFFFFF, steps >> 32 & 0xFFFF, steps >> 48 & 0x0FFF
    return UUID(fields=(*stamp, clock_seq >> 8 & 0x3F, clock_seq & 0xFF, node), version=1, is_safe=safety)


def _named(version, algorithm, namespace, name):
    if isinstance(name, str) or sys.version_info < (3, 12):
        name = bytes(name, 'utf-8')
    import hashlib
    digest = hashlib.new(algorithm, namespace.bytes + name, usedforsecurity=False).digest()
    return UUID(bytes=digest[:16], version=version)


def uuid3(namespace, name):
    """One made of a namespace and a name, the same each time: their MD5."""
    return _named(3, 'md5', namespace, name)


def uuid4():
    """One made by chance."""
    chosen = os.urandom(_BITS // 8)
    return UUID(bytes=chosen, version=4)


def uuid5(namespace, name):
    """One made of a namespace and a name, the same each time: their SHA-1."""
    return _named(5, 'sha1', namespace, name)


# For names of hosts, addresses of pages, ISO's identifiers of objects, names of directories.
NAMESPACE_DNS, NAMESPACE_URL, NAMESPACE_OID, NAMESPACE_X500 = (
    UUID(f'6ba7b81{kind}-9dad-11d1-80b4-00c04fd430c8') for kind in (0, 1, 2, 4))
