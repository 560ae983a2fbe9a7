# IPv4 and IPv6: addresses, networks, and addresses in a network (interfaces). Behaves as Lib/ipaddress.py of CPython 3.10 to 3.13.
# An address is a number and a version; what a version has of its own (how text is read and written, which ranges are special) is in
# _BaseV4 and _BaseV6, what all addresses or networks have in common in the other base classes.

__version__ = '1.0'

import functools
import re
import sys

IPV4LENGTH, IPV6LENGTH = 32, 128

_v313 = sys.version_info >= (3, 13)
_DIGITS = frozenset('0123456789')
_HEX_DIGITS = frozenset('0123456789ABCDEFabcdef')


class AddressValueError(ValueError):
    """A text or number that is no address."""


class NetmaskValueError(ValueError):
    """What stands behind the slash is no mask."""


def _first_that_fits(kinds, what, value, *more):
    for kind in kinds:
        try:
            return kind(value, *more)
        except (AddressValueError, NetmaskValueError):
            continue
    raise ValueError(f'{value!r} does not appear to be an IPv4 or IPv6 {what}')


def ip_address(address):
    """The IPv4Address or IPv6Address of a text, number or bytes."""
    return _first_that_fits((IPv4Address, IPv6Address), 'address', address)


def ip_network(address, strict=True):
    """The IPv4Network or IPv6Network of a text, number or bytes."""
    return _first_that_fits((IPv4Network, IPv6Network), 'network', address, strict)


def ip_interface(address):
    """The IPv4Interface or IPv6Interface of a text, number or bytes."""
    return _first_that_fits((IPv4Interface, IPv6Interface), 'interface', address)


def _packed(address, bits):
    try:
        return address.to_bytes(bits // 8, 'big')
    except OverflowError:
        raise ValueError(f"Address negative or too large for IPv{4 if bits == IPV4LENGTH else 6}") from None


def v4_int_to_packed(address):
    return _packed(address, IPV4LENGTH)


def v6_int_to_packed(address):
    return _packed(address, IPV6LENGTH)


def _different_versions(one, other):
    return TypeError(f'{one} and {other} are not of the same version')


# ---- ranges

def summarize_address_range(first, last):
    """The fewest networks that are all addresses from the first to the last."""
    if not (isinstance(first, _BaseAddress) and isinstance(last, _BaseAddress)):
        raise TypeError('first and last must be IP addresses, not networks')
    if first.version != last.version:
        raise _different_versions(first, last)
    if first > last:
        raise ValueError('last IP address must be greater than first')
    network = IPv4Network if first.version == 4 else IPv6Network
    start, end = first._ip, last._ip
    while start <= end:
        # As large as its beginning and its end allow.
        aligned = (start & -start).bit_length() - 1 if start else first.max_prefixlen
        size = min(aligned, (end - start + 1).bit_length() - 1)
        yield network((start, first.max_prefixlen - size))
        start += 1 << size


def _merged(networks):
    # Two halves become one network as long as there are two; then those inside others go.
    halves, waiting = {}, list(networks)
    while waiting:
        network = waiting.pop()
        whole = network.supernet()
        other = halves.get(whole)
        if other is None:
            halves[whole] = network
        elif other != network:
            del halves[whole]
            waiting.append(whole)
    last = None
    for network in sorted(halves.values()):
        if last is None or last.broadcast_address < network.broadcast_address:
            yield network
            last = network


def collapse_addresses(addresses):
    """The fewest networks that hold the same addresses as these networks and addresses."""
    singles, networks = [], []
    for each in addresses:
        isSingle = isinstance(each, _BaseAddress) or each._prefixlen == each.max_prefixlen
        found = singles if isSingle else networks
        if found and found[-1].version != each.version:
            raise _different_versions(each, found[-1])
        if isSingle and not isinstance(each, _BaseAddress):
            each = getattr(each, 'ip', None) or each.network_address
        found.append(each)
    ranges = []
    for single in sorted(set(singles)):
        if ranges and ranges[-1][1]._ip + 1 == single._ip:
            ranges[-1][1] = single
        else:
            ranges.append([single, single])
    parts = [part for first, last in ranges for part in summarize_address_range(first, last)]
    return _merged(parts + networks)


def get_mixed_type_key(obj):
    """A key that sorts addresses and networks together."""
    if isinstance(obj, _BaseNetwork):
        return obj._get_networks_key()
    return obj._get_address_key() if isinstance(obj, _BaseAddress) else NotImplemented


# ---- what everything has in common

class _IPAddressBase:
    __slots__ = ()

    @property
    def exploded(self):
        return self._explode_shorthand_ip_string()

    @property
    def compressed(self):
        return str(self)

    @property
    def reverse_pointer(self):
        """The name under which DNS says whose address it is."""
        return self._reverse_pointer()

    @property
    def version(self):
        return self._version

    @classmethod
    def _check_range(cls, number):
        if number < 0:
            raise AddressValueError(f"{number} (< 0) is not permitted as an IPv{cls._version} address")
        if number > cls._ALL_ONES:
            raise AddressValueError(f"{number} (>= 2**{cls._max_prefixlen}) is not permitted as an IPv{cls._version} address")

    @classmethod
    def _check_length(cls, packed):
        wanted = cls._max_prefixlen // 8
        if len(packed) != wanted:
            raise AddressValueError(f"{packed!r} (len {len(packed)} != {wanted}) is not permitted as an IPv{cls._version} address")

    # Masks: a number of bits, or for IPv4 a text of four numbers.

    @classmethod
    def _mask_of(cls, bits):
        return cls._ALL_ONES ^ (cls._ALL_ONES >> bits)

    @classmethod
    def _bad_mask(cls, mask):
        return NetmaskValueError(f'{mask!r} is not a valid netmask')

    @classmethod
    def _bits_of_text(cls, text):
        if text and text.isascii() and text.isdigit() and int(text) <= cls._max_prefixlen:
            return int(text)
        raise cls._bad_mask(text)

    @classmethod
    def _make_netmask(cls, mask):
        # The mask as an address, and its number of bits; one object for each mask.
        made = cls._netmask_cache.get(mask)
        if made is None:
            if isinstance(mask, int):
                bits = mask
                if not 0 <= bits <= cls._max_prefixlen:
                    raise cls._bad_mask(bits)
            else:
                bits = cls._bits_of_mask(mask)
            made = cls._netmask_cache[mask] = cls._address_type()(cls._mask_of(bits)), bits
        return made

    @classmethod
    def _split_mask(cls, address):
        # What stands before and behind the slash.
        if isinstance(address, (bytes, int)):
            return address, cls._max_prefixlen
        if not isinstance(address, tuple):
            address = str(address).split('/')
            if len(address) > 2:
                raise AddressValueError(f"Only one '/' permitted in {'/'.join(address)!r}")
        return (address[0], address[1]) if len(address) > 1 else (address[0], cls._max_prefixlen)

    def __reduce__(self):
        return self.__class__, (str(self),)


_FORMAT = re.compile('(#?)(_?)([xbnX])')


@functools.total_ordering
class _BaseAddress(_IPAddressBase):
    __slots__ = ()

    def _set(self, address):
        # From a number, bytes, or a text; the text is returned.
        if isinstance(address, int):
            self._check_range(address)
            self._ip = address
        elif isinstance(address, bytes):
            self._check_length(address)
            self._ip = int.from_bytes(address, 'big')
        else:
            text = str(address)
            if '/' in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            return text

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        try:
            return self._ip == other._ip and self._version == other._version
        except AttributeError:
            return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _BaseAddress):
            return NotImplemented
        if self._version != other._version:
            raise _different_versions(self, other)
        return self._ip < other._ip if self._ip != other._ip else False

    def __add__(self, other):
        return self.__class__(self._ip + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return self.__class__(self._ip - other) if isinstance(other, int) else NotImplemented

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __str__(self):
        return str(self._string_from_ip_int(self._ip))

    def __hash__(self):
        return hash(hex(int(self._ip)))

    def _get_address_key(self):
        return self._version, self

    def __format__(self, fmt):
        """As text (s), or in digits: b, x, X, or n for those that are usual."""
        if not fmt or fmt[-1] == 's':
            return format(str(self), fmt)
        found = _FORMAT.fullmatch(fmt)
        if found is None:
            return super().__format__(fmt)
        alternate, grouping, base = found.groups()
        if base == 'n':
            base = 'b' if self._version == 4 else 'x'
        width = self._max_prefixlen if base == 'b' else self._max_prefixlen // 4
        width += (width // 4 - 1 if grouping else 0) + (2 if alternate else 0)
        return format(int(self), f'{alternate}0{width}{grouping}{base}')

    @property
    def packed(self):
        """The address as bytes."""
        return _packed(self._ip, self._max_prefixlen)

    def _is_in(self, name):
        return any(self in network for network in getattr(_special(self._version), name))

    def _is_private_itself(self):
        return self._is_in('private') and not self._is_in('private_exceptions')

    @property
    def is_reserved(self):
        return self._is_in('reserved')

    @property
    def is_multicast(self):
        return self._is_in('multicast')

    @property
    def is_loopback(self):
        return self._is_in('loopback')

    @property
    def is_link_local(self):
        return self._is_in('link_local')

    @property
    def is_unspecified(self):
        return self._ip == 0


@functools.total_ordering
class _BaseNetwork(_IPAddressBase):

    def _set(self, address, strict):
        base, mask = self._split_mask(address)
        self.network_address = self._address_type()(base)
        self.netmask, self._prefixlen = self._make_netmask(mask)
        number = int(self.network_address)
        if number & int(self.netmask) != number:
            if strict:
                raise ValueError(f'{self} has host bits set')
            self.network_address = self._address_type()(number & int(self.netmask))
        if self._prefixlen == self._max_prefixlen - 1:
            self.hosts = self.__iter__
        elif self._prefixlen == self._max_prefixlen:
            self.hosts = lambda: [self._address_type()(base)]

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __str__(self):
        return f'{self.network_address}/{self._prefixlen}'

    def hosts(self):
        """The addresses of it that computers may have."""
        last = int(self.broadcast_address)
        for number in range(int(self.network_address) + 1, last if self._version == 4 else last + 1):
            yield self._address_class(number)

    def __iter__(self):
        for number in range(int(self.network_address), int(self.broadcast_address) + 1):
            yield self._address_class(number)

    def __getitem__(self, n):
        number = int(self.network_address if n >= 0 else self.broadcast_address) + (n if n >= 0 else n + 1)
        if not int(self.network_address) <= number <= int(self.broadcast_address):
            raise IndexError('address out of range')
        return self._address_class(number)

    def __lt__(self, other):
        if not isinstance(other, _BaseNetwork):
            return NotImplemented
        if self._version != other._version:
            raise _different_versions(self, other)
        mine, theirs = (self.network_address, self.netmask), (other.network_address, other.netmask)
        return mine < theirs

    def __eq__(self, other):
        try:
            return (self._version, self.network_address, int(self.netmask)) == (
                other._version, other.network_address, int(other.netmask))
        except AttributeError:
            return NotImplemented

    def __hash__(self):
        return hash(int(self.network_address) ^ int(self.netmask))

    def __contains__(self, other):
        if self._version != other._version or isinstance(other, _BaseNetwork):
            return False
        return other._ip & self.netmask._ip == self.network_address._ip

    def overlaps(self, other):
        """Is one inside the other?"""
        return (other.network_address in self or other.broadcast_address in self
                or self.network_address in other or self.broadcast_address in other)

    def _explode_shorthand_ip_string(self):
        return f'{self.network_address.exploded}/{self._prefixlen}'

    def _reverse_pointer(self):
        return f'{self._prefixlen}/{self.network_address.reverse_pointer}'

    @functools.cached_property
    def broadcast_address(self):
        return self._address_class(int(self.network_address) | int(self.hostmask))

    @functools.cached_property
    def hostmask(self):
        return self._address_class(int(self.netmask) ^ self._ALL_ONES)

    @property
    def with_prefixlen(self):
        return f'{self.network_address}/{self._prefixlen}'

    @property
    def with_netmask(self):
        return f'{self.network_address}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self.network_address}/{self.hostmask}'

    @property
    def num_addresses(self):
        return 1 << (self._max_prefixlen - self._prefixlen)

    @property
    def _address_class(self):
        return self._address_type()

    @property
    def prefixlen(self):
        return self._prefixlen

    # ---- parts and wholes

    def _with_bits(self, number, bits):
        return self.__class__((number, bits))

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """The networks with longer prefixes that this one consists of."""
        if self._prefixlen == self._max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError('new prefix must be longer')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError('prefix length diff must be > 0')
        bits = self._prefixlen + prefixlen_diff
        if bits > self._max_prefixlen:
            raise ValueError(f'prefix length diff {bits} is invalid for netblock {self}')
        step = (int(self.hostmask) + 1) >> prefixlen_diff
        for number in range(int(self.network_address), int(self.broadcast_address) + 1, step):
            yield self._with_bits(number, bits)

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The network with a shorter prefix that this one is a part of."""
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError('new prefix must be shorter')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = self._prefixlen - new_prefix
        bits = self._prefixlen - prefixlen_diff
        if bits < 0:
            raise ValueError(f'current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of {prefixlen_diff}')
        return self._with_bits(int(self.network_address) & (int(self.netmask) << prefixlen_diff), bits)

    def address_exclude(self, other):
        """The networks that are left of this one without a part of it."""
        if self._version != other._version:
            raise _different_versions(self, other)
        if not isinstance(other, _BaseNetwork):
            raise TypeError(f"{other} is not a network object")
        if not other.subnet_of(self):
            raise ValueError(f'{other} not contained in {self}')
        whole = self
        while whole != other:
            # One half is left over; the other one is divided on.
            low, high = whole.subnets()
            whole, rest = (low, high) if other.subnet_of(low) else (high, low)
            yield rest

    def compare_networks(self, other):
        """-1, 0 or 1, as this one is less, equal or greater."""
        if self._version != other._version:
            raise TypeError(f'{self} and {other} are not of the same type')
        mine, theirs = self._get_networks_key(), other._get_networks_key()
        return (mine > theirs) - (mine < theirs)

    def _get_networks_key(self):
        return self._version, self.network_address, self.netmask

    def _is_within(self, other):
        try:
            if self._version != other._version:
                raise _different_versions(self, other)
            return (other.network_address <= self.network_address
                    and other.broadcast_address >= self.broadcast_address)
        except AttributeError:
            raise TypeError(f"Unable to test subnet containment between {self} and {other}")

    def subnet_of(self, other):
        return self._is_within(other)

    def supernet_of(self, other):
        return other._is_within(self)

    # ---- special ranges: both ends are in one

    def _ends(self):
        return self.network_address, self.broadcast_address

    def _is_in(self, name):
        return any(all(end in network for end in self._ends()) for network in getattr(_special(self._version), name))

    @property
    def is_private(self):
        return self._is_in('private') and not self._is_in('private_exceptions')

    @property
    def is_global(self):
        return not self.is_private and not self._is_in('shared')

    def _both(name):
        return property(lambda self: all(getattr(end, name) for end in self._ends()))

    is_multicast, is_reserved, is_link_local = _both('is_multicast'), _both('is_reserved'), _both('is_link_local')
    is_unspecified, is_loopback = _both('is_unspecified'), _both('is_loopback')
    del _both


class _Interface:
    # An address and the network that it is in, for both versions.
    __slots__ = ()

    def _set_interface(self, address, network):
        base, mask = self._split_mask(address)
        self.network = network((base, mask), strict=False)
        self.netmask, self._prefixlen = self.network.netmask, self.network._prefixlen
        return base

    def __str__(self):
        return f'{super().__str__()}/{self._prefixlen}'

    def __eq__(self, other):
        same = super().__eq__(other)
        if same is NotImplemented or not same:
            return same
        try:
            return self.network == other.network
        except AttributeError:
            # An address in a network is not the address alone.
            return False

    def __lt__(self, other):
        less = super().__lt__(other)
        if less is NotImplemented:
            return NotImplemented
        try:
            return self.network < other.network or self.network == other.network and less
        except AttributeError:
            return False

    def __hash__(self):
        return hash((self._ip, self._prefixlen, int(self.network.network_address)))

    __reduce__ = _IPAddressBase.__reduce__

    @functools.cached_property
    def hostmask(self):
        return self.network.hostmask

    @property
    def with_prefixlen(self):
        return f'{self._string_from_ip_int(self._ip)}/{self._prefixlen}'

    @property
    def with_netmask(self):
        return f'{self._string_from_ip_int(self._ip)}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self._string_from_ip_int(self._ip)}/{self.hostmask}'


# ---- version 4

class _BaseV4:
    __slots__ = ()
    _version, _max_prefixlen, _ALL_ONES = 4, IPV4LENGTH, 2 ** IPV4LENGTH - 1
    _netmask_cache = {}

    @staticmethod
    def _address_type():
        return IPv4Address

    def _explode_shorthand_ip_string(self):
        return str(self)

    @classmethod
    def _bits_of_mask(cls, mask):
        try:
            return cls._bits_of_text(mask)
        except NetmaskValueError:
            pass
        try:
            number = cls._ip_int_from_string(mask)
        except AddressValueError:
            raise cls._bad_mask(mask) from None
        # Ones and then zeros, or the other way round.
        for value in (number, number ^ cls._ALL_ONES):
            zeros = value ^ cls._ALL_ONES
            if zeros & (zeros + 1) == 0:
                return cls._max_prefixlen - zeros.bit_length()
        raise cls._bad_mask(mask)

    @classmethod
    def _ip_int_from_string(cls, text):
        if not text:
            raise AddressValueError('Address cannot be empty')
        octets = text.split('.')
        if len(octets) != 4:
            raise AddressValueError(f"Expected 4 octets in {text!r}")
        try:
            return int.from_bytes(map(cls._parse_octet, octets), 'big')
        except ValueError as problem:
            raise AddressValueError(f"{problem} in {text!r}") from None

    @classmethod
    def _parse_octet(cls, text):
        if not text:
            raise ValueError("Empty octet not permitted")
        if not _DIGITS.issuperset(text):
            raise ValueError(f"Only decimal digits permitted in {text!r}")
        if len(text) > 3:
            raise ValueError(f"At most 3 characters permitted in {text!r}")
        if text != '0' and text[0] == '0':
            raise ValueError(f"Leading zeros are not permitted in {text!r}")
        number = int(text)
        if number > 255:
            raise ValueError(f"Octet {number} (> 255) not permitted")
        return number

    @classmethod
    def _string_from_ip_int(cls, number):
        return '.'.join(map(str, number.to_bytes(4, 'big')))

    def _reverse_pointer(self):
        return '.'.join(reversed(str(self).split('.'))) + '.in-addr.arpa'

    @property
    def max_prefixlen(self):
        return self._max_prefixlen


class IPv4Address(_BaseV4, _BaseAddress):
    """One address of version 4."""

    __slots__ = ('_ip', '__weakref__')

    def __init__(self, address):
        text = self._set(address)
        if text is not None:
            self._ip = self._ip_int_from_string(text)

    @property
    def is_private(self):
        return self._is_private_itself()

    @property
    def is_global(self):
        return not self._is_in('shared') and not self.is_private

    if _v313:
        @property
        def ipv6_mapped(self):
            return IPv6Address(f'::ffff:{self}')


class IPv4Interface(_Interface, IPv4Address):
    """An address of version 4 in its network."""

    def __init__(self, address):
        IPv4Address.__init__(self, self._set_interface(address, IPv4Network))

    @property
    def ip(self):
        return IPv4Address(self._ip)


class IPv4Network(_BaseV4, _BaseNetwork):
    """A network of version 4."""

    def __init__(self, address, strict=True):
        self._set(address, strict)


# ---- version 6

class _BaseV6:
    __slots__ = ()
    _version, _max_prefixlen, _ALL_ONES = 6, IPV6LENGTH, 2 ** IPV6LENGTH - 1
    _HEXTET_COUNT = 8
    _netmask_cache = {}

    @staticmethod
    def _address_type():
        return IPv6Address

    @classmethod
    def _bits_of_mask(cls, mask):
        return cls._bits_of_text(mask)

    @classmethod
    def _ip_int_from_string(cls, text):
        if not text:
            raise AddressValueError('Address cannot be empty')
        parts = text.split(':')
        if len(parts) < 3:
            raise AddressValueError(f"At least 3 parts expected in {text!r}")
        if '.' in parts[-1]:
            # The last two parts may be written as an address of version 4.
            try:
                number = IPv4Address(parts.pop())._ip
            except AddressValueError as problem:
                raise AddressValueError(f"{problem} in {text!r}") from None
            parts += [f'{number >> 16:x}', f'{number & 0xffff:x}']
        count = cls._HEXTET_COUNT
        if len(parts) > count + 1:
            raise AddressValueError(f"At most {count} colons permitted in {text!r}")
        gaps = [i for i, part in enumerate(parts) if not part and 0 < i < len(parts) - 1]
        if len(gaps) > 1:
            raise AddressValueError(f"At most one '::' permitted in {text!r}")
        if gaps:
            before, after = parts[:gaps[0]], parts[gaps[0] + 1:]
            cls._check_ends(text, not before[0] and len(before) > 1, not after[-1] and len(after) > 1)
            before, after = [part for part in before if part], [part for part in after if part]
            left = count - len(before) - len(after)
            if left < 1:
                raise AddressValueError(f"Expected at most {count - 1} other parts with '::' in {text!r}")
            parts = before + ['0'] * left + after
        else:
            if len(parts) != count:
                raise AddressValueError(f"Exactly {count} parts expected without '::' in {text!r}")
            cls._check_ends(text, not parts[0], not parts[-1])
        number = 0
        try:
            for part in parts:
                number = number << 16 | cls._parse_hextet(part)
        except ValueError as problem:
            raise AddressValueError(f"{problem} in {text!r}") from None
        return number

    @staticmethod
    def _check_ends(text, atStart, atEnd):
        for isWrong, where in ((atStart, 'Leading'), (atEnd, 'Trailing')):
            if isWrong:
                raise AddressValueError(f"{where} ':' only permitted as part of '::' in {text!r}")

    @classmethod
    def _parse_hextet(cls, text):
        if not _HEX_DIGITS.issuperset(text):
            raise ValueError(f"Only hex digits permitted in {text!r}")
        if len(text) > 4:
            raise ValueError(f"At most 4 characters permitted in {text!r}")
        return int(text, 16)

    @classmethod
    def _hextets(cls, number):
        return [number >> shift & 0xffff for shift in range(IPV6LENGTH - 16, -1, -16)]

    @classmethod
    def _string_from_ip_int(cls, number=None):
        hextets = cls._hextets(number)
        # The first of the longest runs of two zeros or more is left out.
        start = length = 0
        for i in range(len(hextets)):
            run = 0
            while i + run < len(hextets) and hextets[i + run] == 0:
                run += 1
            if run > length:
                start, length = i, run
        words = [f'{hextet:x}' for hextet in hextets]
        if length < 2:
            return ':'.join(words)
        return f"{':'.join(words[:start])}::{':'.join(words[start + length:])}"

    def _explode_shorthand_ip_string(self):
        return ':'.join(f'{hextet:04x}' for hextet in self._hextets(self._ip))

    def _reverse_pointer(self):
        return '.'.join(reversed(self.exploded.replace(':', ''))) + '.ip6.arpa'

    @staticmethod
    def _split_scope_id(text):
        address, sign, scope = text.partition('%')
        if not sign:
            return address, None
        if not scope or '%' in scope:
            raise AddressValueError('Invalid IPv6 address: "%r"' % text)
        return address, scope

    @property
    def max_prefixlen(self):
        return self._max_prefixlen


class IPv6Address(_BaseV6, _BaseAddress):
    """One address of version 6, perhaps with the zone that it is valid in (%scope)."""

    __slots__ = ('_ip', '_scope_id', '__weakref__')

    def __init__(self, address):
        self._scope_id = None
        text = self._set(address)
        if text is not None:
            text, self._scope_id = self._split_scope_id(text)
            self._ip = self._ip_int_from_string(text)

    def _explode_shorthand_ip_string(self):
        if _v313 and (mapped := self.ipv4_mapped) is not None:
            head = ':'.join(f'{hextet:04x}' for hextet in self._hextets(self._ip)[:6])
            return f'{head}:{mapped}'
        return super()._explode_shorthand_ip_string()

    def _reverse_pointer(self):
        digits = ''.join(f'{hextet:04x}' for hextet in self._hextets(self._ip))
        return '.'.join(reversed(digits)) + '.ip6.arpa'

    def __str__(self):
        mapped = self.ipv4_mapped if _v313 else None
        text = super().__str__() if mapped is None else f'::ffff:{mapped}'
        return f'{text}%{self._scope_id}' if self._scope_id else text

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    def __eq__(self, other):
        same = super().__eq__(other)
        if same is NotImplemented or not same:
            return same
        return self._scope_id == getattr(other, '_scope_id', None)

    def __reduce__(self):
        return self.__class__, (str(self),)

    @property
    def scope_id(self):
        return self._scope_id

    @property
    def is_site_local(self):
        return self._is_in('site_local')

    @property
    def is_private(self):
        mapped = self.ipv4_mapped
        return self._is_private_itself() if mapped is None else mapped.is_private

    @property
    def is_global(self):
        if _v313 and (mapped := self.ipv4_mapped) is not None:
            return mapped.is_global
        return not self.is_private

    @property
    def is_loopback(self):
        return self._ip == 1

    # Addresses of version 4 that are inside.

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xffffffff) if self._ip >> 32 == 0xffff else None

    @property
    def teredo(self):
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xffffffff), IPv4Address(~self._ip & 0xffffffff)

    @property
    def sixtofour(self):
        return IPv4Address(self._ip >> 80 & 0xffffffff) if self._ip >> 112 == 0x2002 else None


class IPv6Interface(_Interface, IPv6Address):
    """An address of version 6 in its network."""

    def __init__(self, address):
        IPv6Address.__init__(self, self._set_interface(address, IPv6Network))

    @property
    def ip(self):
        return IPv6Address(self._ip)

    @property
    def is_unspecified(self):
        return super().is_unspecified and self.network.is_unspecified

    @property
    def is_loopback(self):
        return super().is_loopback and self.network.is_loopback


class IPv6Network(_BaseV6, _BaseNetwork):
    """A network of version 6."""

    def __init__(self, address, strict=True):
        self._set(address, strict)

    @property
    def is_site_local(self):
        return all(end.is_site_local for end in self._ends())


# ---- ranges with a meaning of their own, made when they are asked for first

class _Special:
    def __init__(self, network, texts):
        for name, text in texts.items():
            setattr(self, name, [network(part) for part in text.split()])


_SPECIAL_TEXTS = {
    4: {
        'link_local': '169.254.0.0/16', 'loopback': '127.0.0.0/8', 'multicast': '224.0.0.0/4',
        'shared': '100.64.0.0/10', 'reserved': '240.0.0.0/4', 'site_local': '',
        'private': '0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.2.0/24 192.168.0.0/16 '
                   '198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4 255.255.255.255/32 '
                   + ('192.0.0.0/24' if _v313 else '192.0.0.0/29 192.0.0.170/31'),
        'private_exceptions': '192.0.0.9/32 192.0.0.10/32' if _v313 else '',
    },
    6: {
        'link_local': 'fe80::/10', 'loopback': '::1/128', 'multicast': 'ff00::/8', 'shared': '',
        'site_local': 'fec0::/10',
        'reserved': '::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 a000::/3 c000::/3 '
                    'e000::/4 f000::/5 f800::/6 fe00::/9',
        'private': '::1/128 ::/128 ::ffff:0:0/96 100::/64 2001::/23 2001:db8::/32 fc00::/7 fe80::/10 '
                   + ('64:ff9b:1::/48 2002::/16' if _v313 else '2001:2::/48 2001:10::/28'),
        'private_exceptions': '2001:1::1/128 2001:1::2/128 2001:3::/32 2001:4:112::/48 2001:20::/28 2001:30::/28'
                              if _v313 else '',
    },
}


@functools.cache
def _special(version):
    return _Special(IPv4Network if version == 4 else IPv6Network, _SPECIAL_TEXTS[version])
