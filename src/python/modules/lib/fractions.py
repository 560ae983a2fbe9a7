# Rational numbers of unbounded size.
# Behaves as fractions of CPython 3.10 to 3.13: 3.12 added formatting as a decimal, 3.13 the general format.
# Invariant: numerator and denominator have no common divisor and the denominator is positive. Sums and products find
# common divisors while the terms are still small (Knuth, volume 2, 4.5.1).

import math
import numbers
import operator
import re
import sys
from decimal import Decimal

__all__ = ['Fraction']

_release = sys.version_info[:2]

# -- Text to terms

# From 3.11 single underscores may part digits, from 3.12 blanks may surround the stroke.
_grouping = '' if _release < (3, 11) else r'(?:_\d+)*'
_some_digits = rf'\d+{_grouping}'
_maybe_digits = r'\d*' if not _grouping else rf'(?:{_some_digits})?'
_stroke = '/' if _release < (3, 12) else r'\s*/\s*'
_RATIONAL_FORMAT = re.compile(
    rf'\s*(?P<minus>[-+]?)(?=\.?\d)(?P<whole>{_maybe_digits})'
    rf'(?:{_stroke}(?P<under>{_some_digits})|(?:\.(?P<places>{_maybe_digits}))?(?:E(?P<power>[-+]?{_some_digits}))?)\s*\Z',
    re.IGNORECASE,
)


def _terms_of_text(text):
    found = _RATIONAL_FORMAT.match(text)
    if found is None:
        raise ValueError('Invalid literal for Fraction: %r' % text)
    minus, whole, under, places, power = found.groups()
    top, bottom = int(whole or 0), 1
    if under:
        bottom = int(under)
    else:
        shift = int(power or 0)
        if places:
            places = places.replace('_', '')
            bottom = 10 ** len(places)
            top = top * bottom + int(places)
        if shift < 0:
            bottom *= 10 ** -shift
        else:
            top *= 10 ** shift
    return (-top if minus == '-' else top), bottom


# -- Terms to text

# n/d as a multiple of 10**exponent, ties to even: (is it negative, the absolute multiple).
def _to_exponent(n, d, exponent, zero_is_positive=False):
    if exponent < 0:
        n *= 10 ** -exponent
    else:
        d *= 10 ** exponent
    multiple, rest = divmod(n + d // 2, d)
    if not rest and not d % 2:
        multiple -= multiple % 2
    return (multiple if zero_is_positive else n) < 0, abs(multiple)


# n/d with that many significant figures: (is it negative, the figures as an int, the exponent of the last one).
def _to_figures(n, d, figures):
    if not n:
        return False, 0, 1 - figures
    above, below = str(abs(n)), str(d)
    exponent = len(above) - len(below) - figures + (below <= above)
    negative, value = _to_exponent(n, d, exponent)
    if value == 10 ** figures:
        # 99.96 became 100.0: one digit too many.
        value, exponent = value // 10, exponent + 1
    return negative, value, exponent


_frame = r'(?:(?P<fill>.)?(?P<align>[<>=^]))?(?P<plus>[-+ ]?)'
_size = r'(?P<width>0|[1-9][0-9]*)?(?P<separator>[,_])?'
_general_spec = re.compile(rf'{_frame}(?P<alt>#)?{_size}', re.DOTALL)
_decimal_spec = re.compile(
    rf'{_frame}(?P<z>z)?(?P<alt>#)?(?P<zeros>0(?=[0-9]))?{_size}(?:\.(?P<precision>0|[1-9][0-9]*))?(?P<kind>[eEfFgG%])',
    re.DOTALL,
)


def _laid_out(spec, negative, body):
    sign = '-' if negative else spec['plus'].replace('-', '')
    room = int(spec['width'] or 0) - len(sign + body)
    align, fill = spec['align'] or '>', spec['fill'] or ' '
    if align == '=':
        return sign + fill * room + body
    left = {'<': 0, '>': room, '^': room // 2}[align] if room > 0 else 0
    return fill * left + sign + body + fill * (room - left)


def _as_ratio(spec, n, d):
    separator = spec['separator'] or ''
    body = format(abs(n), separator)
    if spec['alt'] or d != 1:
        body += '/' + format(d, separator)
    return _laid_out(spec, n < 0, body)


def _as_decimal(spec, n, d):
    kind, separator = spec['kind'], spec['separator']
    precision = int(spec['precision'] or 6)
    general = kind in 'gG'
    tail = ''
    if kind in 'fF%':
        tail = '%' * (kind == '%')
        negative, figures = _to_exponent(n, d, -precision - 2 * len(tail), bool(spec['z']))
        places = precision
    else:
        wanted = (precision or 1) if general else precision + 1
        negative, figures, exponent = _to_figures(n, d, wanted)
        places = -exponent
        if not general or exponent > 0 or wanted + exponent <= -4:
            places = wanted - 1
            tail = '%s%+03d' % ('E' if kind.isupper() else 'e', places + exponent)
    digits = str(figures).zfill(places + 1)
    point = len(digits) - places
    whole, decimals = digits[:point], digits[point:]
    if general and not spec['alt']:
        decimals = decimals.rstrip('0')
    if decimals or spec['alt']:
        tail = '.' + decimals + tail
    if spec['zeros']:
        sign = negative or spec['plus'] not in ('', '-')
        room = int(spec['width'] or 0) - sign - len(tail)
        # Of four places the separator takes one.
        whole = whole.zfill(room * 3 // 4 + 1 if separator else room)
    if separator:
        start = len(whole) % 3 or 3
        whole = separator.join([whole[:start], *(whole[i:i + 3] for i in range(start, len(whole), 3))])
    return _laid_out(spec, negative, whole + tail)


# -- Hash

# Of equal numbers of any type it is the same: the residue of n/d modulo the prime of sys.hash_info.
def _hash_algorithm(numerator, denominator, prime=sys.hash_info.modulus, infinite=sys.hash_info.inf):
    try:
        inverse = pow(denominator, -1, prime)
    except ValueError:
        residue = infinite
    else:
        residue = hash(hash(abs(numerator)) * inverse)
    if numerator < 0:
        residue = -residue
    return residue if residue != -1 else -2


class Fraction(numbers.Rational):
    __slots__ = ('_numerator', '_denominator')

    if _release < (3, 12):
        def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
            return _filled(super(Fraction, cls).__new__(cls), numerator, denominator, _normalize)
    else:
        def __new__(cls, numerator=0, denominator=None):
            return _filled(super(Fraction, cls).__new__(cls), numerator, denominator, True)

    @classmethod
    def from_float(cls, f):
        return cls._from_ratio_of('from_float', 'floats', float, f)

    @classmethod
    def from_decimal(cls, dec):
        return cls._from_ratio_of('from_decimal', 'Decimals', Decimal, dec)

    @classmethod
    def _from_ratio_of(cls, method, plural, kind, value):
        if isinstance(value, numbers.Integral):
            return cls(value) if kind is float else cls(int(value))
        if isinstance(value, kind):
            build = cls if _release < (3, 12) else cls._from_coprime_ints
            return build(*value.as_integer_ratio())
        raise TypeError('%s.%s() only takes %s, not %r (%s)'
                        % (cls.__name__, method, plural, value, type(value).__name__))

    # For terms that are known to be in order.
    @classmethod
    def _from_coprime_ints(cls, numerator, denominator, /):
        made = object.__new__(cls)
        made._numerator, made._denominator = numerator, denominator
        return made

    if _release >= (3, 12):
        def is_integer(self):
            return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    # Walks the continued fraction to its last convergent (h/k, after hh/kk) that fits. The best answer is that one or
    # the last semiconvergent behind it; of equally near ones it is the convergent, whose denominator is smaller.
    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        hh, kk, h, k = 0, 1, 1, 0
        top, bottom = self.as_integer_ratio()
        while kk + (term := top // bottom) * k <= max_denominator:
            hh, kk, h, k = h, k, hh + term * h, kk + term * k
            top, bottom = bottom, top - term * bottom
        steps = (max_denominator - kk) // k
        between = Fraction(hh + steps * h, kk + steps * k)
        convergent = Fraction(h, k)
        return between if abs(between - self) < abs(convergent - self) else convergent

    @property
    def numerator(a):
        return a._numerator

    @property
    def denominator(a):
        return a._denominator

    def __repr__(self):
        return f'{type(self).__name__}({self._numerator}, {self._denominator})'

    def __str__(self):
        text = str(self._numerator)
        return text if self._denominator == 1 else f'{text}/{self._denominator}'

    if _release >= (3, 12):
        def __format__(self, format_spec, /):
            if _release >= (3, 13):
                if spec := _general_spec.fullmatch(format_spec):
                    return _as_ratio(spec, self._numerator, self._denominator)
            elif not format_spec:
                return str(self)
            spec = _decimal_spec.fullmatch(format_spec)
            # Who aligns cannot ask for zeros too.
            if spec is None or spec['zeros'] and spec['align']:
                raise ValueError(
                    f"Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}")
            return _as_decimal(spec, self._numerator, self._denominator)

    # The two methods of an operator: exact among rationals, else what `general` does with both as floats or complexes.
    def _operator_fallbacks(exact, general, with_complex=True):
        name = general.__name__

        def forward(a, b):
            if isinstance(b, Fraction):
                return exact(a, b)
            if isinstance(b, int):
                return exact(a, Fraction(b))
            if isinstance(b, float):
                return general(float(a), b)
            if with_complex and isinstance(b, complex):
                return general(complex(a), b)
            return NotImplemented

        def reverse(b, a):
            if isinstance(a, numbers.Rational):
                return exact(Fraction(a), b)
            common = float if isinstance(a, numbers.Real) else complex
            if common is float or with_complex and isinstance(a, numbers.Complex):
                return general(common(a), common(b))
            return NotImplemented

        forward.__name__, reverse.__name__ = f'__{name}__', f'__r{name}__'
        forward.__doc__ = reverse.__doc__ = exact.__doc__
        return forward, reverse

    def _add(a, b):
        """a + b"""
        return _sum(a._numerator, a._denominator, b._numerator, b._denominator)

    def _sub(a, b):
        """a - b"""
        return _sum(a._numerator, a._denominator, -b._numerator, b._denominator)

    def _mul(a, b):
        """a * b"""
        return _product(a._numerator, a._denominator, b._numerator, b._denominator)

    def _div(a, b):
        """a / b"""
        over, under = b._denominator, b._numerator
        if under > 0:
            return _product(a._numerator, a._denominator, over, under)
        if under < 0:
            return _product(a._numerator, a._denominator, -over, -under)
        # Before 3.12 the message shows what is left of a once the divisor of a and 0, which is a, is taken out.
        shown = over if _release >= (3, 12) else (a._numerator > 0) - (a._numerator < 0)
        raise ZeroDivisionError('Fraction(%s, 0)' % shown)

    def _floordiv(a, b):
        """a // b"""
        return (b.denominator * a.numerator) // (b.numerator * a.denominator)

    def _divmod(a, b):
        """(a // b, a % b)"""
        common = a.denominator * b.denominator
        whole, rest = divmod(b.denominator * a.numerator, b.numerator * a.denominator)
        return whole, Fraction(rest, common)

    def _mod(a, b):
        """a % b"""
        rest = b.denominator * a.numerator % (a.denominator * b.numerator)
        return Fraction(rest, a.denominator * b.denominator)

    __add__, __radd__ = _operator_fallbacks(_add, operator.add)
    __sub__, __rsub__ = _operator_fallbacks(_sub, operator.sub)
    __mul__, __rmul__ = _operator_fallbacks(_mul, operator.mul)
    __truediv__, __rtruediv__ = _operator_fallbacks(_div, operator.truediv)
    # Complex numbers have no quotient in whole numbers; until 3.12 they said so themselves.
    __floordiv__, __rfloordiv__ = _operator_fallbacks(_floordiv, operator.floordiv, _release < (3, 13))
    __divmod__, __rdivmod__ = _operator_fallbacks(_divmod, divmod, _release < (3, 13))
    __mod__, __rmod__ = _operator_fallbacks(_mod, operator.mod, _release < (3, 13))

    def __pow__(a, b):
        if not isinstance(b, numbers.Rational):
            if _release >= (3, 13) and not isinstance(b, (float, complex)):
                return NotImplemented
            return float(a) ** b
        if b.denominator != 1:
            return float(a) ** float(b)
        exponent = b.numerator
        top, bottom = a._numerator, a._denominator
        if exponent < 0:
            exponent = -exponent
            if top == 0:
                raise ZeroDivisionError('Fraction(%s, 0)' % bottom ** exponent)
            top, bottom = (bottom, top) if top > 0 else (-bottom, -top)
        return Fraction._from_coprime_ints(top ** exponent, bottom ** exponent)

    def __rpow__(b, a):
        whole = b._denominator == 1
        if whole and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        return a ** (b._numerator if whole else float(b))

    def __pos__(a):
        return Fraction._from_coprime_ints(a._numerator, a._denominator)

    def __neg__(a):
        return Fraction._from_coprime_ints(-a._numerator, a._denominator)

    def __abs__(a):
        return Fraction._from_coprime_ints(abs(a._numerator), a._denominator)

    def __trunc__(a):
        return Fraction.__ceil__(a) if a._numerator < 0 else Fraction.__floor__(a)

    if _release >= (3, 11):
        def __int__(a, _index=operator.index):
            return _index(Fraction.__trunc__(a))

    def __floor__(a):
        return a._numerator // a._denominator

    def __ceil__(a):
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        if ndigits is not None:
            scale = 10 ** abs(ndigits)
            if ndigits > 0:
                return Fraction(round(self * scale), scale)
            return Fraction(round(self / scale) * scale)
        below, rest = divmod(self._numerator, self._denominator)
        excess = 2 * rest - self._denominator
        return below + 1 if excess > 0 or excess == 0 and below % 2 else below

    def __hash__(self):
        return _hash_algorithm(self._numerator, self._denominator)

    def __eq__(a, b):
        if type(b) is int:
            return a._denominator == 1 and a._numerator == b
        if isinstance(b, numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex) and not b.imag:
            b = b.real
        if not isinstance(b, float):
            return NotImplemented
        # No fraction equals nan or an infinity.
        return math.isfinite(b) and a == a.from_float(b)

    def _richcmp(self, other, op):
        if isinstance(other, numbers.Rational):
            return op(other.denominator * self._numerator, other.numerator * self._denominator)
        if not isinstance(other, float):
            return NotImplemented
        # Any number stands for self beside nan and the infinities.
        return op(self, self.from_float(other)) if math.isfinite(other) else op(0.0, other)

    def __lt__(a, b):
        return a._richcmp(b, operator.lt)

    def __le__(a, b):
        return a._richcmp(b, operator.le)

    def __gt__(a, b):
        return a._richcmp(b, operator.gt)

    def __ge__(a, b):
        return a._richcmp(b, operator.ge)

    def __bool__(a):
        return bool(a._numerator)

    if _release < (3, 11):
        def __reduce__(self):
            return type(self), (str(self),)
    else:
        def __reduce__(self):
            return type(self), self.as_integer_ratio()

    def __copy__(self):
        # Immutable; but a subclass may have attributes.
        return self if type(self) is Fraction else type(self)(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _filled(made, numerator, denominator, reduce):
    if denominator is not None:
        if not (type(numerator) is int and type(denominator) is int):
            if not (isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational)):
                raise TypeError("both arguments should be Rational instances")
            over, under = numerator, denominator
            numerator = over.numerator * under.denominator
            denominator = under.numerator * over.denominator
    elif type(numerator) is int:
        denominator, reduce = 1, False
    elif isinstance(numerator, numbers.Rational):
        numerator, denominator, reduce = numerator.numerator, numerator.denominator, False
    elif isinstance(numerator, (float, Decimal)):
        numerator, denominator = numerator.as_integer_ratio()
        reduce = False
    elif isinstance(numerator, str):
        numerator, denominator = _terms_of_text(numerator)
    else:
        raise TypeError("argument should be a string or a Rational instance")
    if denominator == 0:
        raise ZeroDivisionError('Fraction(%s, 0)' % numerator)
    if reduce:
        divisor = math.gcd(numerator, denominator) * (-1 if denominator < 0 else 1)
        numerator, denominator = numerator // divisor, denominator // divisor
    made._numerator, made._denominator = numerator, denominator
    return made


# n/d + m/e. With g = gcd(d, e) only divisors of g can cancel.
def _sum(n, d, m, e):
    shared = math.gcd(d, e)
    if shared == 1:
        return Fraction._from_coprime_ints(n * e + m * d, d * e)
    d //= shared
    top = e // shared * n + m * d
    cancel = math.gcd(top, shared)
    return Fraction._from_coprime_ints(top // cancel, e // cancel * d)


# n/d * m/e: what cancels does so crosswise.
def _product(n, d, m, e):
    if (cross := math.gcd(n, e)) != 1:
        n, e = n // cross, e // cross
    if (cross := math.gcd(m, d)) != 1:
        m, d = m // cross, d // cross
    return Fraction._from_coprime_ints(n * m, d * e)
