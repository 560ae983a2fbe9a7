# The numeric tower as abstract classes: Number > Complex > Real > Rational > Integral. Each class names what a number of its kind
# must be able to do, and gives what follows from that.
# Behaves as Lib/numbers.py of CPython 3.10 to 3.13; int, float and complex are registered, Decimal is only a Number.

from abc import ABCMeta, abstractmethod

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


class Number(metaclass=ABCMeta):
    """Anything that is a number: for isinstance()."""

    __slots__ = ()
    # A number that can be told apart by value must say how it hashes.
    __hash__ = None


class Complex(Number):
    """What can be added, multiplied, divided, raised to powers and compared for equality."""

    __slots__ = ()

    @abstractmethod
    def __eq__(self, other):
        """self == other"""
        raise NotImplementedError

    def __bool__(self):
        """Zero alone is false."""
        return self != 0

    # Its two parts

    @property
    @abstractmethod
    def real(self):
        """The part that is on the real line, a Real."""
        raise NotImplementedError

    @property
    @abstractmethod
    def imag(self):
        """The part that is multiplied by the imaginary unit, a Real."""
        raise NotImplementedError

    @abstractmethod
    def conjugate(self):
        """The number mirrored at the real line."""
        raise NotImplementedError

    @abstractmethod
    def __abs__(self):
        """Its distance from zero, a Real."""
        raise NotImplementedError

    @abstractmethod
    def __complex__(self):
        """The number as a complex of the language."""

    # Signs and sums; a difference follows from them

    @abstractmethod
    def __pos__(self):
        """+self"""
        raise NotImplementedError

    @abstractmethod
    def __neg__(self):
        """-self"""
        raise NotImplementedError

    @abstractmethod
    def __add__(self, other):
        """self + other"""
        raise NotImplementedError

    @abstractmethod
    def __radd__(self, other):
        """other + self"""
        raise NotImplementedError

    def __sub__(self, other):
        """self - other"""
        return self + -other

    def __rsub__(self, other):
        """other - self"""
        return -self + other

    # Products

    @abstractmethod
    def __mul__(self, other):
        """self * other"""
        raise NotImplementedError

    @abstractmethod
    def __rmul__(self, other):
        """other * self"""
        raise NotImplementedError

    @abstractmethod
    def __pow__(self, exponent):
        """self ** exponent"""
        raise NotImplementedError

    @abstractmethod
    def __rpow__(self, base):
        """base ** self"""
        raise NotImplementedError

    @abstractmethod
    def __truediv__(self, other):
        """self / other"""
        raise NotImplementedError

    @abstractmethod
    def __rtruediv__(self, other):
        """other / self"""
        raise NotImplementedError


class Real(Complex):
    """What can also be ordered, rounded, and divided with a remainder."""

    __slots__ = ()

    @abstractmethod
    def __lt__(self, other):
        """self < other"""
        raise NotImplementedError

    @abstractmethod
    def __le__(self, other):
        """self <= other"""
        raise NotImplementedError

    # To whole numbers and to floats

    @abstractmethod
    def __float__(self):
        """The number as a float of the language."""
        raise NotImplementedError

    @abstractmethod
    def __round__(self, ndigits=None):
        """To so many digits after the point; to an Integral without a number of digits."""
        raise NotImplementedError

    @abstractmethod
    def __trunc__(self):
        """The Integral next to it in the direction of zero."""
        raise NotImplementedError

    @abstractmethod
    def __ceil__(self):
        """The least Integral that is not below it."""
        raise NotImplementedError

    @abstractmethod
    def __floor__(self):
        """The greatest Integral that is not above it."""
        raise NotImplementedError

    # Division with a remainder

    @abstractmethod
    def __mod__(self, other):
        """self % other"""
        raise NotImplementedError

    @abstractmethod
    def __rmod__(self, other):
        """other % self"""
        raise NotImplementedError

    @abstractmethod
    def __floordiv__(self, other):
        """self // other"""
        raise NotImplementedError

    @abstractmethod
    def __rfloordiv__(self, other):
        """other // self"""
        raise NotImplementedError

    def __divmod__(self, other):
        """Both at once: quotient and remainder."""
        return self // other, self % other

    def __rdivmod__(self, other):
        """Both at once, divided by self."""
        return other // self, other % self

    # As a Complex it has no second part

    @property
    def imag(self):
        """Nothing."""
        return 0

    @property
    def real(self):
        """Itself."""
        return +self

    def conjugate(self):
        """Itself: it is on the real line."""
        return +self

    def __complex__(self):
        """With nothing as imaginary part."""
        return complex(float(self))


class Rational(Real):
    """A quotient of two Integrals in lowest terms."""

    __slots__ = ()

    @property
    @abstractmethod
    def denominator(self):
        """What divides; above zero."""
        raise NotImplementedError

    @property
    @abstractmethod
    def numerator(self):
        """What is divided; has the sign."""
        raise NotImplementedError

    def __float__(self):
        """Divided as ints, which are exact however long they are."""
        return int(self.numerator) / int(self.denominator)


class Integral(Rational):
    """A whole number, which is a string of bits too."""

    __slots__ = ()

    @abstractmethod
    def __int__(self):
        """The number as an int of the language."""
        raise NotImplementedError

    def __index__(self):
        """For slices and bin()."""
        return int(self)

    def __float__(self):
        """By way of int."""
        return float(int(self))

    @abstractmethod
    def __pow__(self, exponent, modulus=None):
        """self ** exponent, or what is left of it when divided by the modulus."""
        raise NotImplementedError

    # As a quotient it is over 1

    @property
    def denominator(self):
        """One."""
        return 1

    @property
    def numerator(self):
        """Itself."""
        return +self

    # Bits

    @abstractmethod
    def __invert__(self):
        """~self"""
        raise NotImplementedError

    @abstractmethod
    def __and__(self, other):
        """self & other"""
        raise NotImplementedError

    @abstractmethod
    def __rand__(self, other):
        """other & self"""
        raise NotImplementedError

    @abstractmethod
    def __or__(self, other):
        """self | other"""
        raise NotImplementedError

    @abstractmethod
    def __ror__(self, other):
        """other | self"""
        raise NotImplementedError

    @abstractmethod
    def __xor__(self, other):
        """self ^ other"""
        raise NotImplementedError

    @abstractmethod
    def __rxor__(self, other):
        """other ^ self"""
        raise NotImplementedError

    @abstractmethod
    def __lshift__(self, other):
        """self << other"""
        raise NotImplementedError

    @abstractmethod
    def __rlshift__(self, other):
        """other << self"""
        raise NotImplementedError

    @abstractmethod
    def __rshift__(self, other):
        """self >> other"""
        raise NotImplementedError

    @abstractmethod
    def __rrshift__(self, other):
        """other >> self"""
        raise NotImplementedError


for _kind, _builtin in ((Complex, complex), (Real, float), (Integral, int)):
    _kind.register(_builtin)
del _kind, _builtin
