# Random numbers over the Mersenne Twister of _random.
# Behaves as Lib/random.py of CPython 3.10 to 3.13: each distribution draws the same numbers in the same order, so that a seeded
# program prints what it prints there. The order of floating point operations is part of that, in every formula below.
# Leaves out the re-seeding after a fork; there are no processes to fork.

import sys as _sys
import _random
from math import tau as TWOPI, ceil as _ceil, floor as _floor, isfinite as _isfinite
from math import acos as _acos, cos as _cos, exp as _exp, log as _log, sin as _sin, sqrt as _sqrt
from math import e as _e, pi as _pi
from _collections_abc import Sequence as _Sequence, Set as _Set
from _operator import index as _index
from itertools import accumulate as _accumulate, repeat as _repeat
from bisect import bisect as _bisect

_v311, _v312, _v313 = [_sys.version_info >= (3, minor) for minor in (11, 12, 13)]

__all__ = ["Random", "SystemRandom"]

NV_MAGICCONST = 4 * _exp(-0.5) / _sqrt(2.0)
SG_MAGICCONST = 1.0 + _log(4.5)
LOG4 = _log(4.0)
BPF = 53  # the mantissa of a float
RECIP_BPF = 2 ** -BPF
_ONE = 1
_SEED_TYPES = (type(None), int, float, str, bytes, bytearray)

if _v312:
    from math import fabs as _fabs, lgamma as _lgamma, log2 as _log2

# Set by the first seed that is text.
_sha512 = None


def _warn(message, category=None, depth=1):
    # warnings is fetched by those who have something to warn of.
    import warnings
    warnings.warn(message, category, depth + 1)


def _digest(data):
    global _sha512
    if _sha512 is None:
        if _v312:
            from _sha2 import sha512 as _sha512
        else:
            from _sha512 import sha512 as _sha512
    return _sha512(data).digest()


def _text_hash(text):
    # The hash that strings had in Python 2 on 64 bits, which seeds of version 1 go through.
    value = ord(text[0]) << 7 if text else 0
    for char in text:
        value = ((1000003 * value) ^ ord(char)) & 0xFFFF_FFFF_FFFF_FFFF
    value ^= len(text)
    return -2 if value == -1 else value


def _refuse_seed():
    if _v313:
        raise TypeError('The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.')
    if _v311:
        raise TypeError('The only supported seed types are: None,\nint, float, str, bytes, and bytearray.')
    _warn('Seeding based on hashing is deprecated\nsince Python 3.9 and will be removed in a subsequent version. The only \n'
          'supported seed types are: None, int, float, str, bytes, and bytearray.', DeprecationWarning, 3)


def _as_index(value, role):
    # Floats of integral value are numbers for randrange() until 3.12, with a warning.
    try:
        return _index(value)
    except TypeError:
        number = int(value)
    if number == value:
        _warn('non-integer arguments to randrange() have been deprecated since Python 3.10 and will be removed in a '
              'subsequent version', DeprecationWarning, 3)
        return number
    _warn('randrange() will raise TypeError in the future', DeprecationWarning, 3)
    raise ValueError(f"non-integer {role} for randrange()")


def _steps(width, step):
    # How many numbers a range of this width has.
    if not step:
        raise ValueError("zero step for randrange()")
    return (width + step + (-1 if step > 0 else 1)) // step


class Random(_random.Random):
    """A generator of random numbers with a state of its own.

    A subclass may replace random(), seed(), getstate() and setstate(), and getrandbits() to draw from more than 53 bits.
    """

    VERSION = 3

    def __init__(self, x=None):
        self.seed(x)
        self.gauss_next = None

    def seed(self, a=None, version=2):
        is_text = isinstance(a, (str, bytes))
        if is_text and version == 1:
            a = _text_hash(a if isinstance(a, str) else a.decode('latin-1'))
        elif version == 2 and (is_text or isinstance(a, bytearray)):
            data = a.encode() if isinstance(a, str) else a
            a = int.from_bytes(data + _digest(data), 'big')
        elif not isinstance(a, _SEED_TYPES):
            _refuse_seed()
        super().seed(a)
        self.gauss_next = None

    def getstate(self):
        return self.VERSION, super().getstate(), self.gauss_next

    def setstate(self, state):
        made_by = state[0]
        if made_by not in (2, 3):
            raise ValueError(f"state with version {made_by} passed to Random.setstate() of version {self.VERSION}")
        _, words, self.gauss_next = state
        if made_by == 2:
            # From 32-bit builds, whose words may be negative.
            try:
                words = tuple([word % 2 ** 32 for word in words])
            except ValueError as problem:
                raise TypeError from problem
        super().setstate(words)

    def __getstate__(self):
        return self.getstate()

    def __setstate__(self, state):
        self.setstate(state)

    def __reduce__(self):
        return type(self), (), self.getstate()

    def __init_subclass__(cls, /, **kwargs):
        # Whoever is first among the parents to define a source of randomness decides how integers are drawn.
        for parent in cls.__mro__:
            if '_randbelow' in vars(parent):
                return
            if 'getrandbits' in vars(parent):
                cls._randbelow = cls._randbelow_with_getrandbits
                return
            if 'random' in vars(parent):
                cls._randbelow = cls._randbelow_without_getrandbits
                return

    def _randbelow_with_getrandbits(self, n):
        if not (n or _v311):
            return 0
        draw = self.getrandbits
        bits = n.bit_length()
        while (number := draw(bits)) >= n:
            pass
        return number

    def _randbelow_without_getrandbits(self, n, maxsize=1 << BPF):
        draw = self.random
        if n >= maxsize:
            _warn("Underlying random() generator does not supply \nenough bits to choose from a population range this large.\n"
                  "To remove the range limitation, add a getrandbits() method.")
            return _floor(n * draw())
        if not (n or _v311):
            return 0
        # The last, incomplete round of n would favour small numbers: it is drawn again.
        ceiling = (maxsize - maxsize % n) / maxsize
        while (part := draw()) >= ceiling:
            pass
        return _floor(part * maxsize) % n

    _randbelow = _randbelow_with_getrandbits

    def randbytes(self, n):
        return self.getrandbits(8 * n).to_bytes(n, 'little')

    if _v312:
        def randrange(self, start, stop=None, step=_ONE):
            first = _index(start)
            if stop is None:
                if step is not _ONE:
                    raise TypeError("Missing a non-None stop argument")
                if first <= 0:
                    raise ValueError("empty range for randrange()")
                return self._randbelow(first)
            width = _index(stop) - first
            stride = _index(step)
            if stride == 1:
                if width <= 0:
                    raise ValueError(f"empty range in randrange({start}, {stop})")
                return first + self._randbelow(width)
            count = _steps(width, stride)
            if count <= 0:
                raise ValueError(f"empty range in randrange({start}, {stop}, {step})")
            return first + stride * self._randbelow(count)
    else:
        def randrange(self, start, stop=None, step=_ONE):
            first = _as_index(start, "arg 1")
            if stop is None:
                if step is not _ONE:
                    raise TypeError("Missing a non-None stop argument")
                if first <= 0:
                    raise ValueError("empty range for randrange()")
                return self._randbelow(first)
            last = _as_index(stop, "stop")
            width = last - first
            stride = _as_index(step, "step")
            if stride == 1:
                if width <= 0:
                    raise ValueError(f"empty range for randrange() ({first:d}, {last:d}, {width:d})")
                return first + self._randbelow(width)
            count = _steps(width, stride)
            if count <= 0:
                raise ValueError("empty range for randrange()")
            return first + stride * self._randbelow(count)

    def randint(self, a, b):
        return self.randrange(a, b + 1)

    if _v311:
        def choice(self, seq):
            # Asked for its length: an array of another library may have no truth value.
            size = len(seq)
            if not size:
                raise IndexError('Cannot choose from an empty sequence')
            return seq[self._randbelow(size)]

        def shuffle(self, x):
            below = self._randbelow
            for last in range(len(x) - 1, 0, -1):
                other = below(last + 1)
                x[last], x[other] = x[other], x[last]
    else:
        def choice(self, seq):
            return seq[self._randbelow(len(seq))]

        def shuffle(self, x, random=None):
            below = self._randbelow
            if random is not None:
                _warn('The *random* parameter to shuffle() has been deprecated\nsince Python 3.9 and will be removed in a '
                      'subsequent version.', DeprecationWarning, 2)

                def below(n):
                    return _floor(random() * n)
            for last in range(len(x) - 1, 0, -1):
                other = below(last + 1)
                x[last], x[other] = x[other], x[last]

    def sample(self, population, k, *, counts=None):
        if not isinstance(population, _Sequence):
            if _v311 or not isinstance(population, _Set):
                raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
            _warn('Sampling from a set deprecated\nsince Python 3.9 and will be removed in a subsequent version.',
                  DeprecationWarning, 2)
            population = tuple(population)
        size = len(population)
        if counts is not None:
            # Drawn from the positions of the population written out in full.
            ends = list(_accumulate(counts))
            if len(ends) != size:
                raise ValueError("The number of counts does not match the population")
            total = ends.pop() if ends or not _v313 else 0
            if not isinstance(total, int):
                raise TypeError("Counts must be integers")
            if total <= 0:
                raise ValueError("Total of counts must be greater than zero")
            find = _bisect
            return [population[find(ends, place)] for place in self.sample(range(total), k=k)]

        if not 0 <= k <= size:
            raise ValueError("Sample larger than population or is negative")
        below = self._randbelow
        chosen = [None] * k
        # A set that remembers k places takes about this many entries of a list. Only a population that is larger is worth it.
        break_even = 21 if k <= 5 else 21 + 4 ** _ceil(_log(k * 3, 4))
        if size > break_even:
            taken = set()
            for slot in range(k):
                while (place := below(size)) in taken:
                    pass
                taken.add(place)
                chosen[slot] = population[place]
        else:
            rest = list(population)
            for slot in range(k):
                place = below(size)
                size -= 1
                chosen[slot] = rest[place]
                rest[place] = rest[size]
        return chosen

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        draw = self.random
        size = len(population)
        if cum_weights is not None:
            if weights is not None:
                raise TypeError('Cannot specify both weights and cumulative weights')
        elif weights is None:
            floor, span = _floor, size + 0.0
            return [population[floor(draw() * span)] for _ in _repeat(None, k)]
        else:
            try:
                cum_weights = list(_accumulate(weights))
            except TypeError:
                if isinstance(weights, int):
                    raise TypeError(f'The number of choices must be a keyword argument: k={weights!r}') from None
                raise
        if len(cum_weights) != size:
            raise ValueError('The number of weights does not match the population')
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError('Total of weights must be greater than zero')
        if not _isfinite(total):
            raise ValueError('Total of weights must be finite')
        find, last = _bisect, size - 1
        return [population[find(cum_weights, draw() * total, 0, last)] for _ in _repeat(None, k)]

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        part = self.random()
        if mode is None:
            peak = 0.5
        else:
            try:
                peak = (mode - low) / (high - low)
            except ZeroDivisionError:
                return low
        if part <= peak:
            return low + (high - low) * _sqrt(part * peak)
        return high + (low - high) * _sqrt((1.0 - part) * (1.0 - peak))

    def normalvariate(self, mu=0.0, sigma=1.0):
        # Kinderman and Monahan: the ratio of two uniform numbers.
        draw = self.random
        accepted = False
        while not accepted:
            numerator = draw() - 0.5
            divisor = 1.0 - draw()
            z = NV_MAGICCONST * numerator / divisor
            accepted = z * z / 4.0 <= -_log(divisor)
        return mu + z * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        # Box and Muller: a point of the plane gives two values, and the second waits for the next call.
        z, self.gauss_next = self.gauss_next, None
        if z is None:
            angle = self.random() * TWOPI
            radius = _sqrt(-2.0 * _log(1.0 - self.random()))
            z = _cos(angle) * radius
            self.gauss_next = _sin(angle) * radius
        return mu + z * sigma

    def lognormvariate(self, mu, sigma):
        return _exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd=1.0):
        return -_log(1.0 - self.random()) / lambd

    if not _v311:
        normalvariate.__defaults__ = gauss.__defaults__ = None
    if not _v312:
        expovariate.__defaults__ = None

    def vonmisesvariate(self, mu, kappa):
        # Best and Fisher: rejection from a wrapped Cauchy distribution.
        draw = self.random
        if kappa <= 1e-6:
            return TWOPI * draw()
        half = 0.5 / kappa
        shape = half + _sqrt(1.0 + half * half)
        while True:
            cosine = _cos(_pi * draw())
            d = cosine / (shape + cosine)
            test = draw()
            if test < 1.0 - d * d or test <= (1.0 - d) * _exp(d):
                break
        inverse = 1.0 / shape
        deviation = _acos((inverse + cosine) / (1.0 + inverse * cosine))
        return (mu + deviation if draw() > 0.5 else mu - deviation) % TWOPI

    def gammavariate(self, alpha, beta):
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError('gammavariate: alpha and beta must be > 0.0')
        draw = self.random
        if alpha == 1.0:
            return -_log(1.0 - draw()) * beta
        if alpha < 1.0:
            # Ahrens and Dieter.
            threshold = (_e + alpha) / _e
            while True:
                p = threshold * draw()
                if p > 1.0:
                    x = -_log((threshold - p) / alpha)
                    bound = x ** (alpha - 1.0)
                else:
                    x = p ** (1.0 / alpha)
                    bound = _exp(-x)
                if draw() <= bound:
                    return x * beta
        # Cheng: rejection from a log-logistic distribution.
        scale = _sqrt(2.0 * alpha - 1.0)
        offset, slope = alpha - LOG4, alpha + scale
        while True:
            u = draw()
            if u <= 1e-7 or u >= 0.9999999:
                continue
            z = u * u * (1.0 - draw())
            v = _log(u / (1.0 - u)) / scale
            x = alpha * _exp(v)
            r = offset + slope * v - x
            if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= _log(z):
                return x * beta

    def betavariate(self, alpha, beta):
        # A gamma variate's share in the sum of two.
        first = self.gammavariate(alpha, 1.0)
        return first / (first + self.gammavariate(beta, 1.0)) if first else 0.0

    def paretovariate(self, alpha):
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        return alpha * (-_log(1.0 - self.random())) ** (1.0 / beta)

    if _v312:
        def binomialvariate(self, n=1, p=0.5):
            if n < 0:
                raise ValueError("n must be non-negative")
            if not 0.0 < p < 1.0:
                if p != 0.0 and p != 1.0:
                    raise ValueError("p must be in the range 0.0 <= p <= 1.0")
                return n if p else 0
            if n == 1:
                return _index(self.random() < p)
            if p > 0.5:
                return n - self.binomialvariate(n, 1.0 - p)
            if n * p < 10.0:
                return _binomial_by_gaps(self.random, n, p)
            return _binomial_by_rejection(self.random, n, p)


def _binomial_by_gaps(draw, n, p):
    # Devroye: from one success to the next it is a geometric number of trials.
    scale = _log2(1.0 - p)
    if not scale:
        return 0
    successes, trials = -1, 0
    while trials <= n:
        successes += 1
        trials += _floor(_log2(draw()) / scale) + 1
    return successes


def _binomial_by_rejection(draw, n, p):
    # Hörmann's BTRS. Most points fall into the box that needs no logarithms.
    deviation = _sqrt(n * p * (1.0 - p))
    b = 1.15 + 2.53 * deviation
    a = -0.0873 + 0.0248 * b + 0.01 * p
    middle = n * p + 0.5
    box = 0.92 - 4.2 / b
    mode = None
    while True:
        u = draw() - 0.5
        edge = 0.5 - _fabs(u)
        k = _floor((2.0 * a / edge + b) * u + middle)
        if not 0 <= k <= n:
            continue
        v = draw()
        if v <= box and edge >= 0.07:
            return k
        if mode is None:
            mode = _floor((n + 1) * p)
            height = (2.83 + 5.1 / b) * deviation
            log_odds = _log(p / (1.0 - p))
            at_mode = _lgamma(mode + 1) + _lgamma(n - mode + 1)
        v *= height / (a / (edge * edge) + b)
        if _log(v) <= at_mode - _lgamma(k + 1) - _lgamma(n - k + 1) + (k - mode) * log_odds:
            return k


def _urandom(size):
    import posix
    return posix.urandom(size)


class SystemRandom(Random):
    """Random numbers of the operating system: there is no seed and no state to keep."""

    def random(self):
        return (int.from_bytes(_urandom(7), 'big') >> 3) * RECIP_BPF

    def getrandbits(self, k):
        if k < 0:
            raise ValueError('number of bits must be non-negative')
        size = -(-k // 8)
        return int.from_bytes(_urandom(size), 'big') >> (8 * size - k)

    def randbytes(self, n):
        return _urandom(n)

    def seed(self, *args, **kwds):
        return None

    def _notimplemented(self, *args, **kwds):
        raise NotImplementedError('System entropy source does not have state.')

    getstate = setstate = _notimplemented


# The functions of the module are methods of one generator.
_inst = Random()
for _name in ('seed random uniform triangular randint choice randrange sample shuffle choices normalvariate lognormvariate '
              'expovariate vonmisesvariate gammavariate gauss betavariate binomialvariate paretovariate weibullvariate '
              'getstate setstate getrandbits randbytes').split():
    if hasattr(_inst, _name):
        globals()[_name] = getattr(_inst, _name)
        __all__.append(_name)
__all__.sort()
del _name


def _test_generator(n, func, args):
    from statistics import fmean, stdev
    from time import perf_counter
    begin = perf_counter()
    values = [func(*args) for _ in range(n)]
    elapsed = perf_counter() - begin
    mean = fmean(values)
    shown = f'{func.__name__}{args!r}' if _v312 else func.__name__
    print(f'{elapsed:.3f} sec, {n} times {shown}')
    print(f'avg {mean:g}, stddev {stdev(values, mean):g}, min {min(values):g}, max {max(values):g}\n')


def _test(N=10_000 if _v312 else 2000):
    trials = [('random', ()), ('normalvariate', (0.0, 1.0)), ('lognormvariate', (0.0, 1.0)), ('vonmisesvariate', (0.0, 1.0))]
    if _v312:
        trials += [('binomialvariate', (15, 0.60)), ('binomialvariate', (100, 0.75))]
    trials += [('gammavariate', pair) for pair in ((0.01, 1.0), (0.1, 1.0), (0.1, 2.0), (0.5, 1.0), (0.9, 1.0), (1.0, 1.0),
                                                    (2.0, 1.0), (20.0, 1.0), (200.0, 1.0))]
    trials += [('gauss', (0.0, 1.0)), ('betavariate', (3.0, 3.0)), ('triangular', (0.0, 1.0, 1.0 / 3.0))]
    for name, args in trials:
        _test_generator(N, getattr(_inst, name), args)


if _v313:
    def _parse_args(arg_list: list[str] | None):
        import argparse
        parser = argparse.ArgumentParser(formatter_class=argparse.RawTextHelpFormatter)
        ways = parser.add_mutually_exclusive_group()
        for flags, rest in (
                (("-c", "--choice"), dict(nargs="+", help="print a random choice")),
                (("-i", "--integer"), dict(type=int, metavar="N", help="print a random integer between 1 and N inclusive")),
                (("-f", "--float"), dict(type=float, metavar="N",
                                         help="print a random floating-point number between 0 and N inclusive")),
                (("--test",), dict(type=int, const=10_000, nargs="?", help=argparse.SUPPRESS))):
            ways.add_argument(*flags, **rest)
        parser.add_argument("input", nargs="*", help=(
            "if no options given, output depends on the input\n    string or multiple: same as --choice\n"
            "    integer: same as --integer\n    float: same as --float"))
        return parser.parse_args(arg_list), parser.format_help()

    def main(arg_list: list[str] | None = None) -> int | str:
        given, usage = _parse_args(arg_list)
        if given.choice:
            return _inst.choice(given.choice)
        if given.integer is not None:
            return _inst.randint(1, given.integer)
        if given.float is not None:
            return _inst.uniform(0, given.float)
        if given.test:
            _test(given.test)
            return ""
        if not given.input:
            return usage
        if len(given.input) > 1:
            return _inst.choice(given.input)
        word, = given.input
        for kind, draw in ((int, lambda top: _inst.randint(1, top)), (float, lambda top: _inst.uniform(0, top))):
            try:
                return draw(kind(word))
            except ValueError:
                continue
        return _inst.choice(word.split())


if __name__ == '__main__':
    print(main() if _v313 else _test() or '', end='\n' if _v313 else '')
