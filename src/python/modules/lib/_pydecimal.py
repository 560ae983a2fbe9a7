# Decimal floating point: the General Decimal Arithmetic specification on integers.
# Behaves as the decimal module of CPython 3.10 to 3.13 does where it is written in C (_decimal): a signal that is trapped is
# raised with the list of all trapped ones, special cases included. A number is sign, integer coefficient and exponent;
# infinities and nans have the exponents 'F', 'n', 'N' and, for nans, the payload as coefficient.
# Every operation computes exactly, or with enough digits and a sticky last one, and is rounded once, by _finish.

import sys as _sys
import numbers as _numbers
import math as _math
from collections import namedtuple as _namedtuple
from collections.abc import MutableMapping as _MutableMapping

__all__ = [
    'Decimal', 'Context', 'DecimalTuple', 'DefaultContext', 'BasicContext', 'ExtendedContext',
    'DecimalException', 'Clamped', 'InvalidOperation', 'DivisionByZero', 'Inexact', 'Rounded', 'Subnormal', 'Overflow',
    'Underflow', 'FloatOperation', 'DivisionImpossible', 'InvalidContext', 'ConversionSyntax', 'DivisionUndefined',
    'ROUND_DOWN', 'ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_HALF_DOWN',
    'ROUND_05UP',
    'setcontext', 'getcontext', 'localcontext',
    'MAX_PREC', 'MAX_EMAX', 'MIN_EMIN', 'MIN_ETINY', 'HAVE_THREADS', 'HAVE_CONTEXTVAR',
]

# The classes are those of decimal, whichever name the module was asked for by.
__name__ = 'decimal'

# In CPython these are types of C: laid out as such before the first instance, and sealed at the end.
try:
    from _static_types import lay_out as _lay_out, seal as _seal
except ImportError:
    def _lay_out(given):
        return given

    def _seal(given, module):
        pass

__version__ = '1.70'
__libmpdec_version__ = '2.5.1'
HAVE_THREADS = True
HAVE_CONTEXTVAR = True

DecimalTuple = _namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')

ROUND_DOWN = 'ROUND_DOWN'
ROUND_HALF_UP = 'ROUND_HALF_UP'
ROUND_HALF_EVEN = 'ROUND_HALF_EVEN'
ROUND_CEILING = 'ROUND_CEILING'
ROUND_FLOOR = 'ROUND_FLOOR'
ROUND_UP = 'ROUND_UP'
ROUND_HALF_DOWN = 'ROUND_HALF_DOWN'
ROUND_05UP = 'ROUND_05UP'
_ROUNDINGS = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
              ROUND_05UP)

_invalid_rounding = ("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
                     "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")

MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)


# From so many digits on an exact result is looked for before one is worked out.
_MANY_DIGITS = 1000
# So many fit in no memory.
_TOO_MANY_DIGITS = 10 ** 13


def _check_room(digits):
    if digits > _TOO_MANY_DIGITS:
        raise MemoryError


def _exact_quotient(a, b):
    """(coefficient, digits behind the point) of a / b, as few as there can be; None when they do not end."""
    common = _math.gcd(a, b)
    a //= common
    b //= common
    counts = []
    for factor in (2, 5):
        count = 0
        while b % factor == 0:
            b //= factor
            count += 1
        counts.append(count)
    if b != 1:
        return None
    twos, fives = counts
    places = max(twos, fives)
    return a * 2 ** (places - twos) * 5 ** (places - fives), places


class DecimalException(ArithmeticError):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class InvalidContext(InvalidOperation):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Clamped(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


for _class in (DecimalException, InvalidOperation, ConversionSyntax, DivisionImpossible, DivisionUndefined,
               InvalidContext, FloatOperation, DivisionByZero, Inexact, Rounded, Clamped, Subnormal, Overflow, Underflow):
    _class.__module__ = 'decimal'
del _class

# In the order in which the C module reports them.
_signals = [InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped]
_condition_map = {ConversionSyntax: InvalidOperation, DivisionImpossible: InvalidOperation,
                  DivisionUndefined: InvalidOperation, InvalidContext: InvalidOperation}


def _ndigits(n):
    # Decimal digits of n >= 0; 1 for 0.
    if n < 10:
        return 1
    estimate = int(n.bit_length() * 0.30102999566398120)
    return estimate + 1 if n >= 10 ** estimate else estimate


def _round_coef(sign, q, r_vs_half, inexact, rounding):
    # q plus one if the rounding says so; r_vs_half: -1, 0, 1 for the rest below, at, above a half.
    if not inexact:
        return q
    if rounding == ROUND_HALF_EVEN:
        up = r_vs_half > 0 or r_vs_half == 0 and q & 1
    elif rounding == ROUND_HALF_UP:
        up = r_vs_half >= 0
    elif rounding == ROUND_HALF_DOWN:
        up = r_vs_half > 0
    elif rounding == ROUND_DOWN:
        up = False
    elif rounding == ROUND_UP:
        up = True
    elif rounding == ROUND_CEILING:
        up = not sign
    elif rounding == ROUND_FLOOR:
        up = bool(sign)
    else:
        up = q % 5 == 0
    return q + 1 if up else q


def _rescale_coef(sign, coef, drop, rounding):
    # coef with its last `drop` digits rounded away: (coefficient, whether anything was lost).
    if drop <= 0:
        return coef * 10 ** -drop, False
    if drop > _ndigits(coef) + 1:
        # All of it, and less than half a unit: the power of ten may be beyond writing out.
        return _round_coef(sign, 0, -1, coef != 0, rounding), coef != 0
    unit = 10 ** drop
    q, r = divmod(coef, unit)
    twice = 2 * r
    half = 0 if twice == unit else 1 if twice > unit else -1
    return _round_coef(sign, q, half, r != 0, rounding), r != 0


def _new(sign, coef, exp):
    self = object.__new__(Decimal)
    self._sign = sign
    self._coef = coef
    self._exp = exp
    self._special = isinstance(exp, str)
    return self


def _finish(sign, coef, exp, context, sticky=False):
    # The rounded number, signals raised. sticky: the true value is a little larger than coef * 10**exp, by less than a unit.
    status = set()
    prec = context.prec
    etiny = context.Etiny()
    emax = context.Emax
    if sticky:
        # One more digit keeps it off every tie.
        coef = coef * 10 + 1
        exp -= 1
    etop = context.Etop() if context.clamp else emax
    if not coef:
        top = etop if context.clamp else emax
        new_exp = min(max(exp, etiny), top)
        if new_exp != exp:
            status.add(Clamped)
        return _done(_new(sign, 0, new_exp), status, context)

    digits = _ndigits(coef)
    exp_min = digits + exp - prec
    if exp_min > context.Etop():
        return _overflow(sign, status, context)
    is_subnormal = exp_min < etiny
    if is_subnormal:
        exp_min = etiny
    if exp < exp_min:
        coef, lost = _rescale_coef(sign, coef, exp_min - exp, context.rounding)
        exp = exp_min
        if _ndigits(coef) > prec:
            coef //= 10
            exp += 1
        if exp > context.Etop():
            return _overflow(sign, status, context)
        if lost and is_subnormal:
            status.add(Underflow)
        if is_subnormal:
            status.add(Subnormal)
        if lost:
            status.add(Inexact)
        status.add(Rounded)
        if not coef:
            status.add(Clamped)
        return _done(_new(sign, coef, exp), status, context)
    if is_subnormal:
        status.add(Subnormal)
    if context.clamp and exp > context.Etop():
        status.add(Clamped)
        coef *= 10 ** (exp - context.Etop())
        exp = context.Etop()
    return _done(_new(sign, coef, exp), status, context)


def _overflow(sign, status, context):
    status |= {Overflow, Inexact, Rounded}
    rounding = context.rounding
    if (rounding in (ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_UP)
            or rounding == ROUND_CEILING and not sign or rounding == ROUND_FLOOR and sign):
        result = _new(sign, 0, 'F')
    else:
        result = _new(sign, 10 ** context.prec - 1, context.Etop())
    return _done(result, status, context)


def _done(result, status, context):
    if status:
        context._signal(status)
    return result


def _invalid(context, condition=InvalidOperation):
    context._signal({condition})
    return _new(0, 0, 'n')


def _check_nans(context, *numbers):
    # The quiet nan an operation on these gives, or None if there is none among them.
    for number in numbers:
        if number._exp == 'N':
            context._signal({InvalidOperation})
            return _fix_nan(_new(number._sign, number._coef, 'n'), context)
    for number in numbers:
        if number._exp == 'n':
            return _fix_nan(number, context)
    return None


def _fix_nan(number, context):
    room = context.prec - context.clamp
    if number._coef and _ndigits(number._coef) > room:
        return _new(number._sign, number._coef % 10 ** room, number._exp)
    return number


_parser = None


def _parse(text):
    # (sign, coefficient, exponent) of a numeric string, or None.
    text = text.strip()
    if '_' in text:
        text = text.replace('_', '')
    sign = 0
    body = text
    if body[:1] in ('+', '-') and body:
        sign = 1 if body[0] == '-' else 0
        body = body[1:]
    lowered = body.lower()
    if lowered in ('inf', 'infinity'):
        return sign, 0, 'F'
    if lowered.startswith('nan'):
        payload = lowered[3:]
        return (sign, int(payload or '0'), 'n') if not payload or payload.isdecimal() else None
    if lowered.startswith('snan'):
        payload = lowered[4:]
        return (sign, int(payload or '0'), 'N') if not payload or payload.isdecimal() else None
    mantissa, e, exponent = lowered.partition('e')
    if e:
        unsigned = exponent[1:] if exponent[:1] in ('+', '-') else exponent
        if not unsigned or not unsigned.isdecimal():
            return None
        exp = int(exponent)
    else:
        exp = 0
    whole, _, fraction = mantissa.partition('.')
    if not (whole or fraction) or whole and not whole.isdecimal() or fraction and not fraction.isdecimal():
        return None
    return sign, int((whole + fraction) or '0'), exp - len(fraction)


def _as_decimal(value, for_float=None):
    # A Decimal for an operand, or NotImplemented.
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return _new(1 if value < 0 else 0, abs(value), 0)
    return NotImplemented


def _context(given):
    # The argument `context` of a method.
    if given is None:
        return getcontext()
    if not isinstance(given, Context):
        raise TypeError("optional argument must be a context")
    return given


def _rounding(given, context):
    # The argument `rounding` of a method.
    if given is None:
        return context.rounding
    if not isinstance(given, str) or given not in _ROUNDINGS:
        raise TypeError(_invalid_rounding)
    return given


def _ssize(n):
    if not -2 ** 63 <= n < 2 ** 63:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return n


def _required(value):
    result = _as_decimal(value)
    if result is NotImplemented:
        raise TypeError("conversion from %s to Decimal is not supported" % type(value).__name__)
    return result


_missing = object()


@_lay_out
class Decimal(object):
    __slots__ = ('_exp', '_coef', '_sign', '_special')

    def __sizeof__(self):
        # Up to four words of nineteen digits lie in the object itself.
        words = (len(str(self._coef)) + 18) // 19
        return object.__sizeof__(self) + (8 * words if words > 4 else 0)

    def __new__(cls, value="0", context=None):
        if context is not None:
            _context(context)
        made = cls._convert(value, context)
        if cls is Decimal:
            return made
        self = object.__new__(cls)
        self._sign = made._sign
        self._coef = made._coef
        self._exp = made._exp
        self._special = made._special
        return self

    @staticmethod
    def _convert(value, context):
        # Exactly, or not at all.
        if type(value) is Decimal:
            return value
        if isinstance(value, int):
            return _new(1 if value < 0 else 0, int.__abs__(value), 0)
        made = Decimal._unbounded(value, context)
        if made._special:
            return made
        least, most = MIN_ETINY, MAX_EMAX
        highest = made._exp + _ndigits(made._coef) - 1 if made._coef else made._exp
        if made._exp < least or highest > most:
            return _invalid(context or getcontext(), InvalidOperation)
        return made

    @staticmethod
    def _unbounded(value, context):
        if isinstance(value, str):
            parsed = _parse(value)
            return _invalid(context or getcontext(), ConversionSyntax) if parsed is None else _new(*parsed)
        if isinstance(value, int):
            return _new(1 if value < 0 else 0, int.__abs__(value), 0)
        if isinstance(value, Decimal):
            return _new(value._sign, value._coef, value._exp)
        if isinstance(value, (list, tuple)):
            return Decimal._from_tuple(value)
        if isinstance(value, float):
            (context or getcontext())._signal({FloatOperation})
            return Decimal._exact_float(value)
        raise TypeError("conversion from %s to Decimal is not supported" % type(value).__name__)

    @staticmethod
    def _from_tuple(value):
        if len(value) != 3:
            raise ValueError('argument must be a sequence of length 3')
        sign, digits, exponent = value
        if not isinstance(sign, int) or sign not in (0, 1):
            raise ValueError("sign must be an integer with the value 0 or 1")
        if isinstance(exponent, str):
            if exponent not in ('F', 'n', 'N'):
                raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
            if exponent == 'F':
                return _new(sign, 0, 'F')
        elif isinstance(exponent, int):
            _ssize(exponent)
        else:
            raise ValueError("exponent must be an integer")
        if not isinstance(digits, (list, tuple)):
            raise ValueError("coefficient must be a tuple of digits")
        coef = 0
        for digit in digits:
            if not isinstance(digit, int) or not 0 <= digit <= 9:
                raise ValueError("coefficient must be a tuple of digits")
            coef = coef * 10 + digit
        return _new(sign, coef, exponent)

    @staticmethod
    def _exact_float(f):
        sign = 1 if _math.copysign(1.0, f) < 0 else 0
        if _math.isnan(f):
            return _new(sign, 0, 'n')
        if _math.isinf(f):
            return _new(sign, 0, 'F')
        # A subclass may say otherwise of itself.
        n, d = float.as_integer_ratio(float.__abs__(f))
        k = d.bit_length() - 1
        return _new(sign, n * 5 ** k, -k)

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            made = _new(1 if f < 0 else 0, int.__abs__(f), 0)
        elif isinstance(f, float):
            made = Decimal._exact_float(f)
        else:
            raise TypeError("argument must be int or float")
        return made if cls is Decimal else cls(made)

    # What it is.

    def is_nan(self):
        return self._exp in ('n', 'N')

    def is_qnan(self):
        return self._exp == 'n'

    def is_snan(self):
        return self._exp == 'N'

    def is_infinite(self):
        return self._exp == 'F'

    def is_finite(self):
        return not self._special

    def is_zero(self):
        return not self._special and self._coef == 0

    def is_signed(self):
        return self._sign == 1

    def is_canonical(self):
        return True

    def is_normal(self, context=None):
        context = _context(context)
        if self._special or not self._coef:
            return False
        return context.Emin <= self.adjusted()

    def is_subnormal(self, context=None):
        context = _context(context)
        if self._special or not self._coef:
            return False
        return self.adjusted() < context.Emin

    def canonical(self):
        return self

    def conjugate(self):
        return self

    def radix(self):
        return Decimal(10)

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def __bool__(self):
        return self._special or self._coef != 0

    def adjusted(self):
        if self._special:
            return 0
        return self._exp + _ndigits(self._coef) - 1

    def as_tuple(self):
        if self._exp == 'F':
            return DecimalTuple(self._sign, (0,), 'F')
        if self._special:
            digits = tuple(map(int, str(self._coef))) if self._coef else ()
            return DecimalTuple(self._sign, digits, self._exp)
        return DecimalTuple(self._sign, tuple(map(int, str(self._coef))), self._exp)

    def as_integer_ratio(self):
        if self._special:
            if self.is_nan():
                raise ValueError("cannot convert NaN to integer ratio")
            raise OverflowError("cannot convert Infinity to integer ratio")
        if not self._coef:
            return 0, 1
        if self._exp >= 0:
            n, d = self._coef * 10 ** self._exp, 1
        else:
            n, d = self._coef, 10 ** -self._exp
            g = _math.gcd(n, d)
            n //= g
            d //= g
        return (-n if self._sign else n), d

    def number_class(self, context=None):
        context = _context(context)
        if self.is_snan():
            return "sNaN"
        if self.is_qnan():
            return "NaN"
        sign = '-' if self._sign else '+'
        if self._exp == 'F':
            return sign + "Infinity"
        if self.is_zero():
            return sign + "Zero"
        if self.is_subnormal(context):
            return sign + "Subnormal"
        return sign + "Normal"

    # Text.

    def __repr__(self):
        return "Decimal('%s')" % str(self)

    def __str__(self):
        return self._text(False, getcontext())

    def _text(self, eng, context):
        sign = '-' if self._sign else ''
        if self._special:
            if self._exp == 'F':
                return sign + 'Infinity'
            name = 'NaN' if self._exp == 'n' else 'sNaN'
            return sign + name + (str(self._coef) if self._coef else '')
        digits = str(self._coef)
        leftdigits = self._exp + len(digits)
        if self._exp <= 0 and leftdigits > -6:
            dotplace = leftdigits
        elif not eng:
            dotplace = 1
        elif digits == '0':
            dotplace = (leftdigits + 1) % 3 - 1
        else:
            dotplace = (leftdigits - 1) % 3 + 1
        if dotplace <= 0:
            intpart = '0'
            fracpart = '.' + '0' * -dotplace + digits
        elif dotplace >= len(digits):
            intpart = digits + '0' * (dotplace - len(digits))
            fracpart = ''
        else:
            intpart = digits[:dotplace]
            fracpart = '.' + digits[dotplace:]
        if leftdigits == dotplace:
            exp = ''
        else:
            exp = ['e', 'E'][context.capitals] + "%+d" % (leftdigits - dotplace)
        return sign + intpart + fracpart + exp

    def to_eng_string(self, context=None):
        return self._text(True, _context(context))

    def __reduce__(self):
        return self.__class__, (str(self),)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    # Comparison.

    def _cmp(self, other):
        if self._special or other._special:
            a = 0 if self._exp != 'F' else -1 if self._sign else 1
            b = 0 if other._exp != 'F' else -1 if other._sign else 1
            return (a > b) - (a < b)
        if not self._coef:
            if not other._coef:
                return 0
            return 1 if other._sign else -1
        if not other._coef:
            return -1 if self._sign else 1
        if self._sign != other._sign:
            return -1 if self._sign else 1
        flip = -1 if self._sign else 1
        a, b = self.adjusted(), other.adjusted()
        if a != b:
            return flip if a > b else -flip
        x, y = self._coef, other._coef
        shift = self._exp - other._exp
        if shift > 0:
            x *= 10 ** shift
        else:
            y *= 10 ** -shift
        return flip * ((x > y) - (x < y))

    def _comparable(self, other, equality):
        if isinstance(other, Decimal):
            return other
        if isinstance(other, int):
            return _as_decimal(other)
        if isinstance(other, float):
            context = getcontext()
            if equality:
                context.flags[FloatOperation] = True
            else:
                context._signal({FloatOperation})
            return Decimal._exact_float(other)
        if isinstance(other, _numbers.Rational):
            # Compared exactly, as a ratio.
            if self._special:
                return Decimal(0)
            return _Ratio(other.numerator, other.denominator)
        if equality and isinstance(other, complex) and other.imag == 0:
            getcontext().flags[FloatOperation] = True
            return Decimal._exact_float(other.real)
        return None

    def _ordering(self, other):
        # The sign of self - other, None when a nan is among them, NotImplemented when there is no order.
        other = self._comparable(other, False)
        if other is None:
            return NotImplemented
        if isinstance(other, _Ratio):
            return other.compare(self)
        if self.is_nan() or other.is_nan():
            getcontext()._signal({InvalidOperation})
            return None
        return self._cmp(other)

    def __eq__(self, other):
        other = self._comparable(other, True)
        if other is None:
            return NotImplemented
        if isinstance(other, _Ratio):
            return other.compare(self) == 0
        if self.is_nan() or other.is_nan():
            if self.is_snan() or other.is_snan():
                getcontext()._signal({InvalidOperation})
            return False
        return self._cmp(other) == 0

    def __lt__(self, other):
        order = self._ordering(other)
        return NotImplemented if order is NotImplemented else order is not None and order < 0

    def __le__(self, other):
        order = self._ordering(other)
        return NotImplemented if order is NotImplemented else order is not None and order <= 0

    def __gt__(self, other):
        order = self._ordering(other)
        return NotImplemented if order is NotImplemented else order is not None and order > 0

    def __ge__(self, other):
        order = self._ordering(other)
        return NotImplemented if order is NotImplemented else order is not None and order >= 0

    def __hash__(self):
        if self._special:
            if self.is_snan():
                raise TypeError('Cannot hash a signaling NaN value')
            if self.is_nan():
                return object.__hash__(self)
            return -_sys.hash_info.inf if self._sign else _sys.hash_info.inf
        modulus = _sys.hash_info.modulus
        if self._exp >= 0:
            exp_hash = pow(10, self._exp, modulus)
        else:
            exp_hash = pow(pow(10, modulus - 2, modulus), -self._exp, modulus)
        result = self._coef * exp_hash % modulus
        result = result if not self._sign else -result
        return -2 if result == -1 else result

    def compare(self, other, context=None):
        other = _required(other)
        context = _context(context)
        nan = _check_nans(context, self, other) if self._special or other._special else None
        if nan is not None:
            return nan
        return Decimal(self._cmp(other))

    def compare_signal(self, other, context=None):
        other = _required(other)
        context = _context(context)
        if self.is_nan() or other.is_nan():
            context._signal({InvalidOperation})
            return _check_nans(context, *(_new(n._sign, n._coef, 'n') if n.is_nan() else n for n in (self, other)))
        return Decimal(self._cmp(other))

    def compare_total(self, other, context=None):
        _context(context)
        other = _required(other)
        if self._sign != other._sign:
            return Decimal(-1 if self._sign else 1)
        sign = -1 if self._sign else 1

        def rank(n):
            return {'F': 1, 'N': 2, 'n': 3}.get(n._exp, 0) if n._special else 0
        a, b = rank(self), rank(other)
        if a != b:
            return Decimal(sign if a > b else -sign)
        if a >= 2:
            x, y = self._coef, other._coef
            return Decimal(0 if x == y else sign if x > y else -sign)
        order = self._cmp(other)
        if order:
            return Decimal(order)
        if a == 0 and self._exp != other._exp:
            return Decimal(sign if self._exp > other._exp else -sign)
        return Decimal(0)

    def compare_total_mag(self, other, context=None):
        _context(context)
        return self.copy_abs().compare_total(_required(other).copy_abs())

    def _extreme(self, other, context, want, magnitude):
        other = _required(other)
        context = _context(context)
        if self._special or other._special:
            # One quiet nan alone loses against a number.
            if self.is_qnan() and not other.is_nan():
                return other._fix(context)
            if other.is_qnan() and not self.is_nan():
                return self._fix(context)
            nan = _check_nans(context, self, other)
            if nan is not None:
                return nan
        a, b = (self.copy_abs(), other.copy_abs()) if magnitude else (self, other)
        order = a._cmp(b) or int(self.compare_total(other))
        chosen = self if order * want > 0 or order == 0 and want < 0 else other
        return chosen._fix(context)

    def max(self, other, context=None):
        return self._extreme(other, context, 1, False)

    def min(self, other, context=None):
        return self._extreme(other, context, -1, False)

    def max_mag(self, other, context=None):
        return self._extreme(other, context, 1, True)

    def min_mag(self, other, context=None):
        return self._extreme(other, context, -1, True)

    # Sign.

    def copy_abs(self):
        return _new(0, self._coef, self._exp)

    def copy_negate(self):
        return _new(1 - self._sign, self._coef, self._exp)

    def copy_sign(self, other, context=None):
        _context(context)
        return _new(_required(other)._sign, self._coef, self._exp)

    def _fix(self, context):
        if self._special:
            return _fix_nan(self, context) if self.is_nan() else self
        return _finish(self._sign, self._coef, self._exp, context)

    def __neg__(self, context=None):
        context = context or getcontext()
        if self._special:
            nan = _check_nans(context, self)
            if nan is not None:
                return nan
        if not self and context.rounding != ROUND_FLOOR:
            # -0 is 0.
            return self.copy_abs()._fix(context)
        return self.copy_negate()._fix(context)

    def __pos__(self, context=None):
        context = context or getcontext()
        if self._special:
            nan = _check_nans(context, self)
            if nan is not None:
                return nan
        if not self and context.rounding != ROUND_FLOOR:
            return self.copy_abs()._fix(context)
        return self._fix(context)

    def __abs__(self, round=True, context=None):
        context = context or getcontext()
        if self._special:
            nan = _check_nans(context, self)
            if nan is not None:
                return nan
        return self.copy_abs()._fix(context)

    # Arithmetic.

    def __add__(self, other, context=None):
        other = _as_decimal(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        if self._special or other._special:
            nan = _check_nans(context, self, other)
            if nan is not None:
                return nan
            if self._exp == 'F':
                if other._exp == 'F' and self._sign != other._sign:
                    return _invalid(context)
                return self
            return other
        exp = min(self._exp, other._exp)
        negative_zero = context.rounding == ROUND_FLOOR and self._sign != other._sign
        if not self._coef and not other._coef:
            sign = min(self._sign, other._sign)
            if negative_zero:
                sign = 1
            return _finish(sign, 0, exp, context)
        if not self._coef or not other._coef:
            number = other if not self._coef else self
            # A zero still limits how far the exponent may stay up.
            exp = max(exp, number._exp - context.prec - 1)
            if exp < number._exp:
                return _finish(number._sign, number._coef * 10 ** (number._exp - exp), exp, context)
            return _finish(number._sign, number._coef, number._exp, context)
        a, b = self, other
        if a._exp < b._exp:
            a, b = b, a
        # a has the higher exponent; b is cut to a sticky digit where it cannot matter.
        b_sign, b_coef, b_exp = b._sign, b._coef, b._exp
        a_len, b_len = _ndigits(a._coef), _ndigits(b_coef)
        floor = a._exp + min(-1, a_len - context.prec - 2)
        if b_len + b_exp - 1 < floor:
            b_coef, b_exp = 1, floor
        x = a._coef * 10 ** (a._exp - b_exp)
        total = (-x if a._sign else x) + (-b_coef if b_sign else b_coef)
        if total == 0:
            return _finish(1 if negative_zero else 0, 0, exp, context)
        return _finish(1 if total < 0 else 0, abs(total), b_exp, context)

    __radd__ = __add__

    def __sub__(self, other, context=None):
        other = _as_decimal(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        if self._special or other._special:
            nan = _check_nans(context, self, other)
            if nan is not None:
                return nan
        return self.__add__(other.copy_negate(), context=context)

    def __rsub__(self, other, context=None):
        other = _as_decimal(other)
        if other is NotImplemented:
            return other
        return other.__sub__(self, context=context)

    def __mul__(self, other, context=None):
        other = _as_decimal(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        sign = self._sign ^ other._sign
        if self._special or other._special:
            nan = _check_nans(context, self, other)
            if nan is not None:
                return nan
            if not self or not other:
                return _invalid(context)
            return _new(sign, 0, 'F')
        return _finish(sign, self._coef * other._coef, self._exp + other._exp, context)

    __rmul__ = __mul__

    def __truediv__(self, other, context=None):
        other = _as_decimal(other)
        if other is NotImplemented:
            return NotImplemented
        context = context or getcontext()
        sign = self._sign ^ other._sign
        if self._special or other._special:
            nan = _check_nans(context, self, other)
            if nan is not None:
                return nan
            if self._exp == 'F':
                if other._exp == 'F':
                    return _invalid(context)
                return _new(sign, 0, 'F')
            return _done(_new(sign, 0, context.Etiny()), {Clamped}, context)
        if not other._coef:
            if not self._coef:
                return _invalid(context, DivisionUndefined)
            return _done(_new(sign, 0, 'F'), {DivisionByZero}, context)
        ideal = self._exp - other._exp
        if not self._coef:
            return _finish(sign, 0, ideal, context)
        shift = _ndigits(other._coef) - _ndigits(self._coef) + context.prec + 1
        exp = ideal - shift
        if shift > _MANY_DIGITS:
            exact = _exact_quotient(self._coef, other._coef)
            if exact is not None:
                return _finish(sign, exact[0], ideal - exact[1], context)
            _check_room(shift)
        if shift >= 0:
            coef, remainder = divmod(self._coef * 10 ** shift, other._coef)
        else:
            coef, remainder = divmod(self._coef, other._coef * 10 ** -shift)
        if remainder:
            return _finish(sign, coef, exp, context, sticky=True)
        while exp < ideal and coef % 10 == 0:
            coef //= 10
            exp += 1
        return _finish(sign, coef, exp, context)

    def __rtruediv__(self, other, context=None):
        other = _as_decimal(other)
        if other is NotImplemented:
            return other
        return other.__truediv__(self, context=context)

    def _divide(self, other, context):
        # (integer quotient, remainder), both finite and other not zero; None when the quotient has too many digits.
        sign = self._sign ^ other._sign
        ideal = min(self._exp, other._exp)
        expdiff = self.adjusted() - other.adjusted()
        if not self._coef or expdiff <= -2:
            return _new(sign, 0, 0), _new(self._sign, *self._to_exp(ideal))
        if expdiff <= context.prec:
            x, y = self._coef, other._coef
            if self._exp >= other._exp:
                x *= 10 ** (self._exp - other._exp)
            else:
                y *= 10 ** (other._exp - self._exp)
            q, r = divmod(x, y)
            if _ndigits(q) <= context.prec:
                return _new(sign, q, 0), _new(self._sign, r, ideal)
        return None

    def _to_exp(self, exp):
        if not self._coef:
            return 0, exp
        return self._coef * 10 ** (self._exp - exp), exp

    def _integer_division(self, other, context, parts):
        other = _as_decimal(other)
        if other is NotImplemented:
            return other
        context = _context(context)
        nan = _check_nans(context, self, other) if self._special or other._special else None
        if nan is not None:
            return (nan, nan) if parts == 'both' else nan
        sign = self._sign ^ other._sign
        if self._exp == 'F':
            if parts == 'quotient':
                if other._exp == 'F':
                    return _invalid(context)
                return _new(sign, 0, 'F')
            if parts == 'both':
                if other._exp == 'F':
                    nan = _invalid(context)
                    return nan, nan
                return _new(sign, 0, 'F'), _invalid(context)
            return _invalid(context)
        if other._exp == 'F':
            if parts == 'quotient':
                return _new(sign, 0, 0)
            rest = self._fix(context)
            return (_new(sign, 0, 0), rest) if parts == 'both' else rest
        if not other._coef:
            if not self._coef:
                nan = _invalid(context, DivisionUndefined)
                return (nan, nan) if parts == 'both' else nan
            if parts == 'quotient':
                return _done(_new(sign, 0, 'F'), {DivisionByZero}, context)
            if parts == 'both':
                context._signal({DivisionByZero, InvalidOperation})
                return _new(sign, 0, 'F'), _new(0, 0, 'n')
            return _invalid(context)
        pair = self._divide(other, context)
        if pair is None:
            nan = _invalid(context, DivisionImpossible)
            return (nan, nan) if parts == 'both' else nan
        if parts == 'quotient':
            return pair[0]
        rest = pair[1]._fix(context)
        return (pair[0], rest) if parts == 'both' else rest

    def __floordiv__(self, other, context=None):
        return self._integer_division(other, context, 'quotient')

    def __rfloordiv__(self, other, context=None):
        other = _as_decimal(other)
        return other if other is NotImplemented else other.__floordiv__(self, context=context)

    def __mod__(self, other, context=None):
        return self._integer_division(other, context, 'remainder')

    def __rmod__(self, other, context=None):
        other = _as_decimal(other)
        return other if other is NotImplemented else other.__mod__(self, context=context)

    def __divmod__(self, other, context=None):
        return self._integer_division(other, context, 'both')

    def __rdivmod__(self, other, context=None):
        other = _as_decimal(other)
        return other if other is NotImplemented else other.__divmod__(self, context=context)

    def remainder_near(self, other, context=None):
        context = _context(context)
        other = _required(other)
        nan = _check_nans(context, self, other) if self._special or other._special else None
        if nan is not None:
            return nan
        if self._exp == 'F':
            return _invalid(context)
        if not other:
            return _invalid(context, InvalidOperation if self else DivisionUndefined)
        if other._exp == 'F':
            return self._fix(context)
        ideal = min(self._exp, other._exp)
        if not self:
            return _finish(self._sign, 0, ideal, context)
        if self.adjusted() - other.adjusted() >= context.prec + 1:
            return _invalid(context, DivisionImpossible)
        if self.adjusted() - other.adjusted() <= -2:
            return _finish(self._sign, *self._to_exp(ideal), context)
        x, y = self._to_exp(ideal)[0], other._to_exp(ideal)[0]
        q, r = divmod(x, y)
        if 2 * r + (q & 1) > y:
            r -= y
            q += 1
        if _ndigits(q) > context.prec:
            return _invalid(context, DivisionImpossible)
        sign = self._sign
        if r < 0:
            sign = 1 - sign
            r = -r
        return _finish(sign, r, ideal, context)

    def fma(self, other, third, context=None):
        other = _required(other)
        third = _required(third)
        context = _context(context)
        if self._special or other._special:
            if self.is_snan() or other.is_snan():
                return _check_nans(context, self, other)
            if self.is_qnan():
                product = self
            elif other.is_qnan():
                product = other
            elif not self or not other:
                return _invalid(context)
            else:
                product = _new(self._sign ^ other._sign, 0, 'F')
        else:
            product = _new(self._sign ^ other._sign, self._coef * other._coef, self._exp + other._exp)
        return product.__add__(third, context)

    # Conversion to other numbers.

    def __float__(self):
        if self.is_nan():
            if self.is_snan():
                raise ValueError("cannot convert signaling NaN to float")
            return float("-nan" if self._sign else "nan")
        return float(str(self))

    def __int__(self):
        if self._special:
            if self.is_nan():
                raise ValueError("cannot convert NaN to integer")
            raise OverflowError("cannot convert Infinity to integer")
        s = -1 if self._sign else 1
        if self._exp >= 0:
            return s * self._coef * 10 ** self._exp
        return s * _rescale_coef(0, self._coef, -self._exp, ROUND_DOWN)[0]

    __trunc__ = __int__

    def __complex__(self):
        return complex(float(self))

    def __floor__(self):
        return self._to_int(ROUND_FLOOR)

    def __ceil__(self):
        return self._to_int(ROUND_CEILING)

    def _to_int(self, rounding):
        if self._special:
            if self.is_nan():
                raise ValueError("cannot convert NaN to integer")
            raise OverflowError("cannot convert Infinity to integer")
        if self._exp >= 0:
            return int(self)
        coef, _ = _rescale_coef(self._sign, self._coef, -self._exp, rounding)
        return -coef if self._sign else coef

    def __round__(self, n=None):
        if n is not None:
            if not isinstance(n, int):
                raise TypeError('optional arg must be an integer')
            return self.quantize(_new(0, 1, -_ssize(n)))
        return self._to_int(ROUND_HALF_EVEN)

    # Exponents.

    def quantize(self, exp, rounding=None, context=None):
        exp = _required(exp)
        context = _context(context)
        rounding = _rounding(rounding, context)
        if self._special or exp._special:
            nan = _check_nans(context, self, exp)
            if nan is not None:
                return nan
            if self._exp == 'F' and exp._exp == 'F':
                return self
            return _invalid(context)
        if not context.Etiny() <= exp._exp <= context.Emax:
            return _invalid(context)
        if not self._coef:
            return _finish(self._sign, 0, exp._exp, context)
        if self.adjusted() > context.Emax or self.adjusted() - exp._exp + 1 > context.prec:
            return _invalid(context)
        coef, lost = _rescale_coef(self._sign, self._coef, exp._exp - self._exp, rounding)
        if coef and (exp._exp + _ndigits(coef) - 1 > context.Emax or _ndigits(coef) > context.prec):
            return _invalid(context)
        status = set()
        if coef and exp._exp + _ndigits(coef) - 1 < context.Emin:
            status.add(Subnormal)
        if exp._exp > self._exp:
            if lost:
                status.add(Inexact)
            status.add(Rounded)
        result = _new(self._sign, coef, exp._exp)
        if context.clamp and coef and exp._exp > context.Etop():
            return result._fix(context)
        return _done(result, status, context)

    def same_quantum(self, other, context=None):
        _context(context)
        other = _required(other)
        if self._special or other._special:
            return self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite()
        return self._exp == other._exp

    def normalize(self, context=None):
        context = _context(context)
        if self._special:
            nan = _check_nans(context, self)
            if nan is not None:
                return nan
        dup = self._fix(context)
        if dup._exp == 'F':
            return dup
        if not dup._coef:
            return _new(dup._sign, 0, 0)
        top = context.Etop() if context.clamp else context.Emax
        coef, exp = dup._coef, dup._exp
        while coef % 10 == 0 and exp < top:
            coef //= 10
            exp += 1
        return _new(dup._sign, coef, exp)

    def to_integral_exact(self, rounding=None, context=None):
        context = _context(context)
        rounding = _rounding(rounding, context)
        if self._special:
            nan = _check_nans(context, self)
            return self if nan is None else nan
        if self._exp >= 0:
            return self
        if not self._coef:
            return _new(self._sign, 0, 0)
        coef, lost = _rescale_coef(self._sign, self._coef, -self._exp, rounding)
        return _done(_new(self._sign, coef, 0), {Rounded, Inexact} if lost else {Rounded}, context)

    def to_integral_value(self, rounding=None, context=None):
        context = _context(context)
        rounding = _rounding(rounding, context)
        if self._special:
            nan = _check_nans(context, self)
            return self if nan is None else nan
        if self._exp >= 0:
            return self
        coef, _ = _rescale_coef(self._sign, self._coef, -self._exp, rounding)
        return _new(self._sign, coef, 0)

    to_integral = to_integral_value

    def scaleb(self, other, context=None):
        context = _context(context)
        other = _required(other)
        nan = _check_nans(context, self, other) if self._special or other._special else None
        if nan is not None:
            return nan
        limit = 2 * (context.Emax + context.prec)
        if other._exp != 0 or not -limit <= int(other) <= limit:
            return _invalid(context)
        if self._exp == 'F':
            return self
        return _finish(self._sign, self._coef, self._exp + int(other), context)

    def logb(self, context=None):
        context = _context(context)
        nan = _check_nans(context, self) if self._special else None
        if nan is not None:
            return nan
        if self._exp == 'F':
            return _new(0, 0, 'F')
        if not self:
            return _done(_new(1, 0, 'F'), {DivisionByZero}, context)
        return Decimal(self.adjusted())._fix(context)

    def shift(self, other, context=None):
        return self._move(other, context, False)

    def rotate(self, other, context=None):
        return self._move(other, context, True)

    def _move(self, other, context, around):
        context = _context(context)
        other = _required(other)
        nan = _check_nans(context, self, other) if self._special or other._special else None
        if nan is not None:
            return nan
        if other._exp != 0 or not -context.prec <= int(other) <= context.prec:
            return _invalid(context)
        if self._exp == 'F':
            return self
        places = int(other)
        prec = context.prec
        coef = self._coef % 10 ** prec
        if around:
            places %= prec
            high, low = divmod(coef, 10 ** (prec - places))
            coef = low * 10 ** places + high
        elif places < 0:
            coef //= 10 ** -places
        else:
            coef = coef * 10 ** places % 10 ** prec
        return _new(self._sign, coef, self._exp)

    def next_minus(self, context=None):
        return self._neighbour(context, ROUND_FLOOR)

    def next_plus(self, context=None):
        return self._neighbour(context, ROUND_CEILING)

    def _neighbour(self, context, rounding):
        context = _context(context)
        nan = _check_nans(context, self) if self._special else None
        if nan is not None:
            return nan
        down = rounding == ROUND_FLOOR
        if self._exp == 'F':
            if self._sign == down:
                return self
            return _new(self._sign, 10 ** context.prec - 1, context.Etop())
        quiet = context.copy()
        quiet._silence()
        quiet.rounding = rounding
        rounded = self._fix(quiet)
        if rounded._cmp(self) != 0 or rounded._exp == 'F':
            return rounded
        return self.__add__(_new(1 if down else 0, 1, quiet.Etiny() - 1), quiet)

    def next_toward(self, other, context=None):
        context = _context(context)
        other = _required(other)
        nan = _check_nans(context, self, other) if self._special or other._special else None
        if nan is not None:
            return nan
        order = self._cmp(other)
        if order == 0:
            return self.copy_sign(other)
        result = self.next_plus(context) if order < 0 else self.next_minus(context)
        if result._exp == 'F':
            context._signal({Overflow, Inexact, Rounded})
        elif result.adjusted() < context.Emin:
            status = {Underflow, Subnormal, Inexact, Rounded}
            if not result:
                status.add(Clamped)
            context._signal(status)
        return result

    # Roots, logarithms, powers.

    def sqrt(self, context=None):
        context = _context(context)
        if self._special:
            nan = _check_nans(context, self)
            if nan is not None:
                return nan
            if not self._sign:
                return self
        if not self:
            return _finish(self._sign, 0, self._exp >> 1, context)
        if self._sign:
            return _invalid(context)
        ideal = self._exp >> 1
        coef, e = self._coef, self._exp
        if e & 1:
            coef *= 10
            e -= 1
        e >>= 1
        shift = context.prec + 1 - (_ndigits(coef) + 1) // 2
        if shift > _MANY_DIGITS:
            root = _math.isqrt(coef)
            if root * root == coef:
                return _finish(0, root, e, _half_even(context))
            _check_room(shift)
        if shift >= 0:
            scaled = coef * 100 ** shift
            lost = False
        else:
            scaled, lost = divmod(coef, 100 ** -shift)
        root = _math.isqrt(scaled)
        exact = not lost and root * root == scaled
        e -= shift
        half_even = _half_even(context)
        if not exact:
            return _finish(0, root, e, half_even, sticky=True)
        while e < ideal and root % 10 == 0:
            root //= 10
            e += 1
        if e > ideal:
            root *= 10 ** (e - ideal)
            e = ideal
        return _finish(0, root, e, half_even)

    def exp(self, context=None):
        context = _context(context)
        nan = _check_nans(context, self) if self._special else None
        if nan is not None:
            return nan
        if self._exp == 'F':
            return _new(0, 0, 0) if self._sign else self
        if not self:
            return _new(0, 1, 0)
        context = _half_even(context)
        if self.adjusted() > 20 or abs(float(self)) > 2.4 * (context.Emax + context.prec + 10) and self.adjusted() > 0:
            if self._sign:
                return _finish(0, 1, context.Etiny() - 2, context)
            return _finish(0, 1, context.Emax + 1, context)
        coef, exp = _exp_digits(-1 if self._sign else 1, self._coef, self._exp, context.prec + 3)
        return _finish(0, coef, exp, context, sticky=True)

    def ln(self, context=None):
        return self._logarithm(context, _ln_digits, None)

    def log10(self, context=None):
        context = _context(context)
        if not self._special and not self._sign and self._coef:
            coef, e = self._coef, self._exp
            while coef % 10 == 0:
                coef //= 10
                e += 1
            if coef == 1:
                return Decimal(e)._fix(context)
        return self._logarithm(context, _log10_digits, None)

    def _logarithm(self, context, digits_of, _):
        context = _context(context)
        nan = _check_nans(context, self) if self._special else None
        if nan is not None:
            return nan
        if not self:
            return _new(1, 0, 'F')
        if self._exp == 'F' and not self._sign:
            return self
        if self._sign:
            return _invalid(context)
        if self._cmp(Decimal(1)) == 0:
            return _new(0, 0, 0)
        context = _half_even(context)
        sign, coef, exp = digits_of(self._coef, self._exp, context.prec + 3)
        return _finish(sign, coef, exp, context, sticky=True)

    def __pow__(self, other, modulo=None, context=None):
        if modulo is not None:
            return self._power_modulo(other, modulo, context)
        other = _as_decimal(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        nan = _check_nans(context, self, other) if self._special or other._special else None
        if nan is not None:
            return nan
        if not other:
            if not self:
                return _invalid(context)
            return _new(0, 1, 0)
        integral = other._exp != 'F' and (other._exp >= 0 or other._coef % 10 ** -other._exp == 0)
        result_sign = 0
        base = self
        if self._sign:
            if integral and int(other) & 1:
                result_sign = 1
            elif self and not integral and other._exp != 'F':
                return _invalid(context)
            elif self and other._exp == 'F':
                return _invalid(context)
            base = self.copy_abs()
        if not base:
            return _new(result_sign, 0, 'F') if other._sign else _new(result_sign, 0, 0)
        if base._exp == 'F':
            return _new(result_sign, 0, 0) if other._sign else _new(result_sign, 0, 'F')
        order = base._cmp(Decimal(1))
        if order == 0:
            if integral:
                # 1.00 ** 2 keeps its zeros as far as they fit.
                exp = base._exp * int(other) if not other._sign else 0
                exp = max(exp, 1 - context.prec)
                status = {Rounded} if exp > base._exp * abs(int(other)) and base._exp else set()
                return _done(_new(result_sign, 10 ** -exp, exp), status, context)
            context._signal({Inexact, Rounded})
            return _new(result_sign, 10 ** (context.prec - 1), 1 - context.prec)
        if other._exp == 'F':
            return _new(result_sign, 0, 0 if (order > 0) == bool(other._sign) else 'F') if (
                (order > 0) == bool(other._sign)) else _new(result_sign, 0, 'F')
        if integral:
            n = int(other)
            size = _ndigits(base._coef) * abs(n)
            if size <= 4 * context.prec + 2000:
                if n >= 0:
                    return _finish(result_sign, base._coef ** n, base._exp * n, context)
                power = _new(result_sign, base._coef ** -n, base._exp * -n)
                return _new(0, 1, 0).__truediv__(power, context)
        estimate = base.adjusted()
        span = abs(estimate + (1 if estimate >= 0 else 0)) or 1
        if other.adjusted() > 18 or span * abs(float(other)) > 10 * (context.Emax + context.prec + 100) and (
                abs(base.adjusted() * float(other)) > context.Emax + context.prec + 100):
            if (order > 0) != bool(other._sign):
                return _finish(result_sign, 1, context.Emax + 1, context)
            return _finish(result_sign, 1, context.Etiny() - 2, context)
        coef, exp = _power_digits(base, other, context.prec + 3)
        return _finish(result_sign, coef, exp, context, sticky=True)

    def __rpow__(self, other, modulo=None, context=None):
        other = _as_decimal(other)
        return other if other is NotImplemented else other.__pow__(self, modulo, context=context)

    def _power_modulo(self, other, modulo, context):
        other = _as_decimal(other)
        if other is NotImplemented:
            return other
        modulo = _as_decimal(modulo)
        if modulo is NotImplemented:
            return modulo
        context = _context(context)
        nan = (_check_nans(context, self, other, modulo)
               if self._special or other._special or modulo._special else None)
        if nan is not None:
            return nan

        def integral(n):
            return n._exp != 'F' and (n._exp >= 0 or n._coef % 10 ** -n._exp == 0)
        if not (integral(self) and integral(other) and integral(modulo)) or other < 0 or not modulo:
            return _invalid(context)
        if modulo.adjusted() >= context.prec or not other and not self:
            return _invalid(context)
        sign = self._sign if other._coef and int(other) & 1 else 0
        m = abs(int(modulo))
        return _new(sign, pow(abs(int(self)), int(other), m), 0)

    # Logical operations on digits 0 and 1.

    def _logical_operand(self):
        return (not self._special and self._sign == 0 and self._exp == 0
                and all(d in '01' for d in str(self._coef)))

    def _logical(self, other, context, combine):
        context = _context(context)
        other = _required(other)
        if not self._logical_operand() or not other._logical_operand():
            return _invalid(context)
        prec = context.prec
        a = str(self._coef).zfill(prec)[-prec:]
        b = str(other._coef).zfill(prec)[-prec:]
        return _new(0, int(''.join('1' if combine(x == '1', y == '1') else '0' for x, y in zip(a, b))), 0)

    def logical_and(self, other, context=None):
        return self._logical(other, context, lambda x, y: x and y)

    def logical_or(self, other, context=None):
        return self._logical(other, context, lambda x, y: x or y)

    def logical_xor(self, other, context=None):
        return self._logical(other, context, lambda x, y: x != y)

    def logical_invert(self, context=None):
        context = _context(context)
        return self.logical_xor(_new(0, (10 ** context.prec - 1) // 9, 0), context)

    # Formatting.

    def __format__(self, specifier, override=_missing, /):
        context = getcontext()
        spec = _parse_format(specifier)
        if override is not _missing:
            _override(spec, override)
        if self._special:
            sign = _format_sign(self._sign, spec)
            body = str(self.copy_abs())
            if spec['type'] == '%':
                body += '%'
            if spec['zeropad']:
                spec['fill'], spec['align'] = ' ', '>'
            return _format_align(sign, body, spec)
        number = self
        kind = spec['type']
        precision = spec['precision']
        if kind is None:
            kind = 'g' if context.capitals == 0 else 'G'
            plain = True
        else:
            plain = False
        if kind == '%':
            number = _new(number._sign, number._coef, number._exp + 2)
        rounding = context.rounding
        if precision is not None:
            if kind in 'eE':
                number = number._round_figures(precision + 1, rounding)
            elif kind in 'fF%':
                number = number._to_places(-precision, rounding)
            elif kind in 'gG' and _ndigits(number._coef) > precision:
                number = number._round_figures(precision or 1, rounding)
        if not number._coef and number._exp > 0 and kind in 'fF%':
            number = number._to_places(0, rounding)
        if spec['no_neg_0'] and number._sign and not number._coef:
            number = number.copy_abs()
        digits = str(number._coef)
        leftdigits = number._exp + len(digits)
        if kind in 'eE':
            if not number._coef and precision is not None:
                dotplace = 1 - precision
            else:
                dotplace = 1
        elif kind in 'fF%':
            dotplace = leftdigits
        elif number._exp <= 0 and leftdigits > -6:
            dotplace = leftdigits
        else:
            dotplace = 1
        if dotplace < 0:
            intpart = '0'
            fracpart = '0' * -dotplace + digits
        elif dotplace > len(digits):
            intpart = digits + '0' * (dotplace - len(digits))
            fracpart = ''
        else:
            intpart = digits[:dotplace] or '0'
            fracpart = digits[dotplace:]
        return _format_number(number._sign, intpart, fracpart, leftdigits - dotplace, spec, kind, plain)

    def _to_places(self, exp, rounding):
        if not self._coef:
            return _new(self._sign, 0, exp)
        coef, _ = _rescale_coef(self._sign, self._coef, exp - self._exp, rounding)
        return _new(self._sign, coef, exp)

    def _round_figures(self, figures, rounding):
        if not self._coef:
            return self
        drop = _ndigits(self._coef) - figures
        result = self._to_places(self._exp + drop, rounding)
        if _ndigits(result._coef) > figures:
            return _new(result._sign, result._coef // 10, result._exp + 1)
        return result


_numbers.Number.register(Decimal)


class _Ratio:
    # A rational operand of a comparison.
    def __init__(self, numerator, denominator):
        self.numerator = numerator
        self.denominator = denominator

    def compare(self, number):
        # Both times the denominator.
        scaled = _new(number._sign, number._coef * self.denominator, number._exp)
        return scaled._cmp(Decimal(self.numerator))


def _half_even(context):
    result = context.copy()
    result.rounding = ROUND_HALF_EVEN
    # Signals go to the caller's context.
    for name in ('flags', 'traps'):
        object.__setattr__(result, name, getattr(context, name))
    return result


# Transcendental functions in fixed point. Each gives more digits than are wanted and goes on until the ones that decide the
# rounding are certain.

def _certain(coef, digits):
    # Whether cutting coef to `digits` digits is safe although its last two digits are doubtful.
    extra = _ndigits(coef) - digits
    tail = coef % 10 ** extra
    return 100 < tail < 10 ** extra - 100


def _fixed_ln(num, den, bits):
    # ln(num / den) * 2**bits, for num/den near 1 after taking out powers of two.
    shift = num.bit_length() - den.bit_length()
    if shift > 0:
        den <<= shift
    else:
        num <<= -shift
    work = bits + 20 + abs(shift).bit_length()
    total = _atanh_series(num, den, work)
    if shift:
        total += shift * _ln2(work)
    return total >> (work - bits)


def _atanh_series(num, den, bits):
    # 2 * atanh((num-den)/(num+den)) = ln(num/den), with square roots taken first to make the argument small.
    one = 1 << bits
    x = (num << bits) // den
    roots = 0
    while roots < 12:
        x = _math.isqrt(x << bits)
        roots += 1
    guard = bits
    # Of a magnitude, as a negative number shifted right never reaches zero.
    below = x < one
    t = (abs(x - one) << guard) // (x + one)
    square = (t * t) >> guard
    total = 0
    term = t
    n = 1
    while term:
        total += term // n
        term = (term * square) >> guard
        n += 2
    total = (2 * total) << roots
    return -total if below else total


_ln2_cache = [0, 0]


def _ln2(bits):
    if _ln2_cache[0] < bits:
        # 18 atanh(1/26) - 2 atanh(1/4801) + 8 atanh(1/8749), Machin-like.
        work = bits + 20
        total = 0
        for factor, n in ((18, 26), (-2, 4801), (8, 8749)):
            term = (1 << work) // n
            part = 0
            k = 1
            while term:
                part += term // k
                term //= n * n
                k += 2
            total += factor * part
        _ln2_cache[:] = [bits, total >> 20]
    return _ln2_cache[1] >> (_ln2_cache[0] - bits)


def _ln_ratio(coef, exp):
    return (coef * 10 ** exp, 1) if exp >= 0 else (coef, 10 ** -exp)


def _ln_fixed(coef, exp, bits):
    # ln(coef * 10**exp) * 2**bits without writing out huge powers of ten.
    size = _ndigits(coef)
    up = exp + size - 1
    if up in (0, -1):
        num, den = _ln_ratio(coef, exp)
        return _fixed_ln(num, den, bits)
    work = bits + 20 + abs(up).bit_length()
    num, den = _ln_ratio(coef, 1 - size)
    return (_fixed_ln(num, den, work) + up * _fixed_ln(10, 1, work)) >> (work - bits)


def _ln_digits(coef, exp, wanted):
    extra = 10
    # Close to 1 the leading digits cancel.
    while True:
        bits = int((wanted + extra) * 3.33) + 40
        value = _ln_fixed(coef, exp, bits)
        sign = 1 if value < 0 else 0
        value = abs(value)
        scale = wanted + extra
        digits = (value * 10 ** scale) >> bits
        known = _ndigits(digits)
        if known >= wanted + 4 and digits and _certain(digits, wanted):
            drop = known - wanted
            return sign, digits // 10 ** drop, drop - scale
        extra += max(10, wanted + 4 - known)


def _log10_digits(coef, exp, wanted):
    extra = 10
    while True:
        bits = int((wanted + extra) * 3.33) + 40
        ln10 = _fixed_ln(10, 1, bits)
        value = _ln_fixed(coef, exp, bits)
        sign = 1 if value < 0 else 0
        scale = wanted + extra
        digits = abs(value) * 10 ** scale // ln10
        known = _ndigits(digits)
        if known >= wanted + 4 and digits and _certain(digits, wanted):
            drop = known - wanted
            return sign, digits // 10 ** drop, drop - scale
        extra += max(10, wanted + 4 - known)


def _exp_fixed(x, bits):
    # exp(x / 2**bits) as (integer, power of ten): value = integer / 2**bits * 10**power.
    ln10 = _fixed_ln(10, 1, bits + 40)
    power = (x << 40) // ln10
    rest = x - ((power * ln10) >> 40)
    halvings = 12
    work = bits + 2 * halvings + 10
    r = (rest << (work - bits)) >> halvings
    one = 1 << work
    total = term = one
    n = 1
    while term:
        term = (term * r) >> work
        term //= n
        total += term
        n += 1
    for _ in range(halvings):
        total = (total * total) >> work
    return total >> (work - bits), power


def _exp_of_fixed(make, wanted):
    extra = 12
    while True:
        bits = int((wanted + extra) * 3.33) + 60
        value, power = _exp_fixed(make(bits), bits)
        scale = wanted + extra
        digits = (value * 10 ** scale) >> bits
        if _certain(digits, wanted):
            drop = _ndigits(digits) - wanted
            return digits // 10 ** drop, drop - scale + power
        extra += 15


def _exp_digits(sign, coef, exp, wanted):
    if exp + _ndigits(coef) < -wanted - 2:
        # exp(tiny) is 1 with a far away digit; just below 1 for a negative one.
        if sign > 0:
            return 10 ** (wanted - 1), 1 - wanted
        return 10 ** wanted - 1, -wanted

    def make(bits):
        n = coef << bits
        x = n * 10 ** exp if exp >= 0 else n // 10 ** -exp
        return sign * x
    return _exp_of_fixed(make, wanted)


def _power_digits(base, other, wanted):
    sign = -1 if other._sign else 1

    def make(bits):
        more = bits + 40 + max(0, int(3.33 * (other.adjusted() + 1)))
        ln = _ln_fixed(base._coef, base._exp, more)
        n = ln * other._coef
        x = n * 10 ** other._exp if other._exp >= 0 else n // 10 ** -other._exp
        return (sign * x) >> (more - bits)

    # An exact result, such as a root that comes out even, never becomes certain: it is found by trying.
    exact = _exact_power(base, other, wanted)
    if exact is not None:
        return exact
    return _exp_of_fixed(make, wanted)


def _exact_power(base, other, wanted):
    n, d = other.copy_abs().as_integer_ratio()
    if d > 64 or d == 1 or n > 1000:
        return None
    bn, bd = base.as_integer_ratio()
    rn, rd = _root(bn, d), _root(bd, d)
    if rn ** d != bn or rd ** d != bd:
        return None
    rn, rd = rn ** n, rd ** n
    if other._sign:
        rn, rd = rd, rn
    shift = wanted + _ndigits(rd) - _ndigits(rn)
    top, rest = divmod(rn * 10 ** shift, rd) if shift >= 0 else divmod(rn, rd * 10 ** -shift)
    # The sticky digit that follows must not tip it: one short, all nines.
    return top, -shift


def _root(n, d):
    # The integer d-th root of n, rounded down.
    if n < 2:
        return n
    x = 1 << -(-n.bit_length() // d)
    while True:
        y = ((d - 1) * x + n // x ** (d - 1)) // d
        if y >= x:
            return x
        x = y


# Format specifications.

# More does not fit into memory.
_WIDEST = 2 ** 46
_format_matcher = None


def _parse_format(spec):
    global _format_matcher
    if not isinstance(spec, str):
        raise TypeError("format arg must be str")
    if _format_matcher is None:
        import re
        _format_matcher = re.compile(r"""\A
            (?:(?P<fill>.)?(?P<align>[<>=^]))?
            (?P<sign>[-+ ])?
            (?P<no_neg_0>z)?
            (?P<alt>\#)?
            (?P<zeropad>0)?
            (?P<width>(?!0)\d+)?
            (?P<sep>[,_])?
            (?:\.(?P<precision>0|(?!0)\d+))?
            (?P<type>[eEfFgGnN%])?
            \Z""", re.VERBOSE | re.DOTALL).match
    m = _format_matcher(spec)
    if m is None or m['sep'] == '_' or m['alt'] and _sys.version_info < (3, 13) or m['no_neg_0'] and _sys.version_info < (3, 11):
        raise ValueError("invalid format string")
    parts = m.groupdict()
    if parts['zeropad']:
        if parts['fill'] is not None or parts['align'] is not None:
            raise ValueError("invalid format string")
        parts['fill'] = '0'
        parts['align'] = '='
    parts['fill'] = parts['fill'] or ' '
    parts['align'] = parts['align'] or '>'
    parts['sign'] = parts['sign'] or '-'
    parts['width'] = int(parts['width'] or '0')
    if parts['width'] >= 2 ** 63:
        if _sys.version_info < (3, 13):
            raise ValueError("invalid format string")
        raise OverflowError("cannot fit 'int' into an index-sized integer")
    if parts['width'] > _WIDEST:
        raise ValueError("format specification exceeds internal limits of _decimal")
    if parts['precision'] is not None:
        parts['precision'] = int(parts['precision'])
        if parts['precision'] >= 2 ** 63 and _sys.version_info < (3, 13):
            raise ValueError("invalid format string")
    parts['dot'] = '.'
    parts['sizes'] = '\3'
    if parts['type'] in ('n', 'N'):
        if parts['sep']:
            raise ValueError("invalid format string")
        if parts['type'] == 'N' and _sys.version_info >= (3, 13):
            import warnings
            warnings.warn("Format specifier 'N' is deprecated", DeprecationWarning, stacklevel=2)
        parts['type'] = 'g' if parts['type'] == 'n' else 'G'
    elif not parts['sep']:
        # Only what the caller gives can stand in its place.
        parts['dot'] = ''
    if parts['precision'] == 0 and (parts['type'] is None or parts['type'] in 'gG'):
        parts['precision'] = 1
    return parts


def _format_sign(is_negative, spec):
    if is_negative:
        return '-'
    return spec['sign'] if spec['sign'] in ' +' else ''


def _format_align(sign, body, spec):
    padding = spec['fill'] * (spec['width'] - len(sign) - len(body))
    align = spec['align']
    if align == '<':
        return sign + body + padding
    if align == '>':
        return padding + sign + body
    if align == '=':
        return sign + padding + body
    half = len(padding) // 2
    return padding[:half] + sign + body + padding[half:]


def _format_number(is_negative, intpart, fracpart, exp, spec, kind, plain):
    sign = _format_sign(is_negative, spec)
    if fracpart or spec['alt']:
        fracpart = (spec['dot'] or '.') + fracpart
    if exp != 0 or kind in 'eE':
        fracpart += ('E' if kind in 'EG' else 'e') + '%+d' % exp
    if kind == '%':
        fracpart += '%'
    if spec['sep']:
        is_padded = spec['fill'] == '0' and spec['align'] == '='
        intpart = _grouped(intpart, spec, spec['width'] - len(fracpart) - len(sign) if is_padded else 0)
    return _format_align(sign, intpart + fracpart, spec)


def _grouped(digits, spec, width):
    # In groups from the right, with zeros in front up to the width.
    sep, groups = spec['sep'], []
    sizes = [ord(size) for size in spec['sizes']]
    place = 0
    while True:
        size = sizes[min(place, len(sizes) - 1)] if sizes else 127
        if size == 0 and place:
            size = sizes[place - 1]
            sizes[place:] = [size]
        place += 1
        wanted = max(len(digits), width, 1)
        taken = wanted if size in (0, 127) else min(wanted, size)
        groups.append(digits[-taken:].rjust(taken, '0'))
        digits = digits[:-taken]
        width -= taken
        if not digits and width <= 0:
            break
        width -= len(sep)
    return sep.join(reversed(groups))


def _override(spec, given):
    # What a locale says, in place of the locale that is set.
    if not isinstance(given, dict):
        raise TypeError("optional argument must be a dict")
    for key, part in (('decimal_point', 'dot'), ('thousands_sep', 'sep'), ('grouping', 'sizes')):
        if key in given:
            if not isinstance(given[key], str):
                raise TypeError("bad argument type for built-in operation")
            spec[part] = given[key]
    if len(spec['dot']) != 1 or len(spec['sep'] or '') > 1 or any([ord(size) > 127 for size in spec['sizes']]):
        raise ValueError("invalid override dict")


# Contexts.

_BITS = {signal: 1 << place for place, signal in enumerate(_signals)}


class _SignalDictMixin(object):
    # Flags or traps: a fixed set of signals, each on or off. One that no context has made knows of none.
    __slots__ = ('_set',)

    def __new__(cls, bits=None):
        self = object.__new__(cls)
        self._set = bits
        return self

    def _bits(self):
        if self._set is None:
            raise ValueError("invalid signal dict")
        return self._set

    def __len__(self):
        self._bits()
        return len(_signals)

    def __iter__(self):
        self._bits()
        return iter(_signals)

    def __getitem__(self, key):
        bits = self._bits()
        return bits & _bit(key) != 0

    def __setitem__(self, key, value):
        bits, bit = self._bits(), _bit(key)
        self._set = bits | bit if value else bits & ~bit

    def __delitem__(self, key):
        raise ValueError("signal keys cannot be deleted")

    def __repr__(self):
        bits = self._bits()
        return '{' + ', '.join([f"<class 'decimal.{s.__name__}'>:{bits & bit != 0}" for s, bit in _BITS.items()]) + '}'

    def __eq__(self, other):
        bits = self._bits()
        if isinstance(other, _SignalDictMixin):
            return bits == other._bits()
        if isinstance(other, dict) and set(other) == set(_signals):
            return bits == _bits_of_dict(other)
        return NotImplemented

    __hash__ = None

    def copy(self):
        bits = self._bits()
        return {s: bits & bit != 0 for s, bit in _BITS.items()}


_SignalDict = type('SignalDict', (_SignalDictMixin, _MutableMapping), {'__module__': 'abc'})

_invalid_signals = ("valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n"
                    "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]")


def _bit(signal):
    try:
        return _BITS[signal]
    except (KeyError, TypeError):
        raise KeyError(_invalid_signals) from None


def _bits_of_dict(given):
    if isinstance(given, _SignalDictMixin):
        return given._bits()
    if not isinstance(given, dict):
        raise TypeError("argument must be a signal dict")
    if len(given) != len(_signals):
        raise KeyError("invalid signal dict")
    return sum([_bit(signal) for signal, value in given.items() if _bit(signal) and value])


def _bits_of(given):
    # The constructor takes lists, too.
    return sum({_bit(signal) for signal in given}) if isinstance(given, list) else _bits_of_dict(given)


class _ContextManager(object):
    __slots__ = ('new_context', 'saved_context')

    def __init__(self, new_context):
        self.new_context = new_context.copy()
        self.saved_context = getcontext()

    def __enter__(self):
        _store(self.new_context)
        return self.new_context

    def __exit__(self, *args):
        _store(self.saved_context)


_RANGES = {
    'prec': (1, MAX_PREC, "valid range for prec is [1, MAX_PREC]"),
    'Emin': (MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]"),
    'Emax': (0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]"),
    'capitals': (0, 1, "valid values for capitals are 0 or 1"),
    'clamp': (0, 1, "valid values for clamp are 0 or 1"),
}


for _class in (_SignalDictMixin, _ContextManager):
    # The module does not name them.
    _class.__name__ = _class.__qualname__ = _class.__name__[1:]
    _lay_out(_class)


@_lay_out
class Context(object):
    __slots__ = ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps')

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,
                 traps=None):
        try:
            dc = DefaultContext
        except NameError:
            dc = None
        self.prec = prec if prec is not None else (dc.prec if dc else 28)
        self.rounding = rounding if rounding is not None else (dc.rounding if dc else ROUND_HALF_EVEN)
        self.Emin = Emin if Emin is not None else (dc.Emin if dc else -999999)
        self.Emax = Emax if Emax is not None else (dc.Emax if dc else 999999)
        self.capitals = capitals if capitals is not None else (dc.capitals if dc else 1)
        self.clamp = clamp if clamp is not None else (dc.clamp if dc else 0)
        bits = dc.traps._set if traps is None and dc else _bits_of([] if traps is None else traps)
        object.__setattr__(self, 'traps', _SignalDict(bits))
        object.__setattr__(self, 'flags', _SignalDict(0 if flags is None else _bits_of(flags)))

    def __setattr__(self, name, value):
        if name in _RANGES:
            if not isinstance(value, int):
                raise TypeError("an integer is required")
            low, high, shown = _RANGES[name]
            if not low <= _ssize(value) <= high:
                raise ValueError(shown)
            object.__setattr__(self, name, int(value))
        elif name == 'rounding':
            if not isinstance(value, str) or value not in _ROUNDINGS:
                raise TypeError(_invalid_rounding)
            object.__setattr__(self, name, value)
        elif name in ('flags', 'traps'):
            getattr(self, name)._set = _bits_of_dict(value)
        else:
            raise AttributeError("'decimal.Context' object has no attribute '%s'" % name)

    def __delattr__(self, name):
        raise AttributeError("context attributes cannot be deleted")

    def __repr__(self):
        order = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal,
                 Underflow)
        flags = ', '.join(s.__name__ for s in order if self.flags[s])
        traps = ', '.join(s.__name__ for s in order if self.traps[s])
        return (f'Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, '
                f'capitals={self.capitals}, clamp={self.clamp}, flags=[{flags}], traps=[{traps}])')

    def __reduce__(self):
        flags = [s for s in _signals if self.flags[s]]
        traps = [s for s in _signals if self.traps[s]]
        return (self.__class__, (self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, flags, traps))

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp, self.flags, self.traps)

    __copy__ = copy

    def clear_flags(self):
        self.flags._set = 0

    def clear_traps(self):
        self.traps._set = 0

    def _silence(self):
        for name in ('flags', 'traps'):
            object.__setattr__(self, name, _SignalDict(0))

    def _signal(self, status):
        # Notes every signal; raises the trapped ones, all in one list, as the first of them.
        flags, traps = self.flags, self.traps._set
        trapped = []
        for condition in status:
            bit = _BITS[_condition_map.get(condition, condition)]
            flags._set |= bit
            if traps & bit:
                trapped.append(condition)
        if trapped:
            trapped.sort(key=lambda c: _BITS[_condition_map.get(c, c)])
            raise _condition_map.get(trapped[0], trapped[0])(trapped)

    def Etiny(self):
        return self.Emin - (self.prec - 1)

    def Etop(self):
        return self.Emax - (self.prec - 1)

    def create_decimal(self, num='0', /):
        if isinstance(num, str) and (num != num.strip() or '_' in num):
            return _invalid(self, ConversionSyntax)
        d = Decimal._unbounded(num, self)
        if d.is_nan() and d._coef and _ndigits(d._coef) > self.prec - self.clamp:
            return _invalid(self, ConversionSyntax)
        return d._fix(self)

    def create_decimal_from_float(self, f, /):
        return Decimal.from_float(f)._fix(self)

    def radix(self):
        return Decimal(10)

    def power(self, a, b, modulo=None):
        return _required(a).__pow__(_required(b), modulo, context=self)

    def divide(self, x, y, /):
        return _required(x).__truediv__(_required(y), context=self)

    def divide_int(self, x, y, /):
        return _required(x).__floordiv__(_required(y), context=self)

    def remainder(self, x, y, /):
        return _required(x).__mod__(_required(y), context=self)

    def add(self, x, y, /):
        return _required(x).__add__(_required(y), context=self)

    def subtract(self, x, y, /):
        return _required(x).__sub__(_required(y), context=self)

    def multiply(self, x, y, /):
        return _required(x).__mul__(_required(y), context=self)

    def divmod(self, x, y, /):
        return _required(x).__divmod__(_required(y), context=self)

    def abs(self, x, /):
        return _required(x).__abs__(context=self)

    def minus(self, x, /):
        return _required(x).__neg__(context=self)

    def plus(self, x, /):
        return _required(x).__pos__(context=self)

    def to_sci_string(self, x, /):
        return _required(x)._text(False, self)

    def copy_decimal(self, x, /):
        return _required(x)

    def canonical(self, x, /):
        return _exact_type(x).canonical()

    def is_canonical(self, x, /):
        return _exact_type(x).is_canonical()

    def _apply(self, x, /):
        return _required(x)._fix(self)


def _exact_type(x):
    if not isinstance(x, Decimal):
        raise TypeError("argument must be a Decimal")
    return x


def _delegate(name, arity):
    if arity == 1:
        def method(self, x, /):
            return getattr(_required(x), name)(context=self)
    elif arity == 2:
        def method(self, x, y, /):
            return getattr(_required(x), name)(_required(y), context=self)
    elif arity == 3:
        def method(self, x, y, z, /):
            return getattr(_required(x), name)(_required(y), _required(z), context=self)
    else:
        def method(self, x, /):
            return getattr(_required(x), name)()
    method.__name__ = name
    method.__qualname__ = 'Context.' + name
    setattr(Context, name, method)


for _name in ('exp', 'is_normal', 'is_subnormal', 'ln', 'log10', 'logb', 'logical_invert', 'next_minus', 'next_plus',
              'normalize', 'number_class', 'sqrt', 'to_eng_string', 'to_integral_exact', 'to_integral_value',
              'to_integral'):
    _delegate(_name, 1)
for _name in ('compare', 'compare_signal', 'compare_total', 'compare_total_mag', 'logical_and', 'logical_or',
              'logical_xor', 'max', 'max_mag', 'min', 'min_mag', 'next_toward', 'quantize', 'remainder_near', 'rotate',
              'same_quantum', 'scaleb', 'shift', 'copy_sign'):
    _delegate(_name, 2)
_delegate('fma', 3)
for _name in ('copy_abs', 'copy_negate', 'is_finite', 'is_infinite', 'is_nan', 'is_qnan',
              'is_signed', 'is_snan', 'is_zero'):
    _delegate(_name, 0)
del _name

DefaultContext = Context(prec=28, rounding=ROUND_HALF_EVEN, traps=[DivisionByZero, Overflow, InvalidOperation], flags=[],
                         Emax=999999, Emin=-999999, capitals=1, clamp=0)
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP,
                       traps=[DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow], flags=[])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[], flags=[])

try:
    from _contextvars import ContextVar as _ContextVar
    _current_context_var = _ContextVar('decimal_context')

    def getcontext():
        try:
            return _current_context_var.get()
        except LookupError:
            context = Context()
            _current_context_var.set(context)
            return context

    def _store(context):
        _current_context_var.set(context)
except ImportError:
    _current = []

    def getcontext():
        if not _current:
            _current.append(Context())
        return _current[0]

    def _store(context):
        _current[:] = [context]


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        # The templates stay as they are.
        context = context.copy()
        context.clear_flags()
    _store(context)


_unknown_keyword = ("this function got an unexpected keyword argument '%s'" if _sys.version_info >= (3, 13)
                    else "'%s' is an invalid keyword argument for this function")

if _sys.version_info >= (3, 11):
    def localcontext(ctx=None, **kwargs):
        if ctx is None:
            ctx = getcontext()
        elif not isinstance(ctx, Context):
            raise TypeError("optional argument must be a context")
        manager = _ContextManager(ctx)
        for key, value in kwargs.items():
            if key not in ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'):
                raise TypeError(_unknown_keyword % key)
            setattr(manager.new_context, key, value)
        return manager
else:
    def localcontext(ctx=None):
        if ctx is None:
            ctx = getcontext()
        elif not isinstance(ctx, Context):
            raise TypeError("optional argument must be a context")
        return _ContextManager(ctx)

for _class in (Decimal, Context, _SignalDictMixin, _ContextManager):
    _seal(_class, 'decimal')
del _seal, _lay_out, _class
