# Statistics of numeric data: averages, spread, correlation, regression, quantiles, densities, the normal distribution.
# Behaves as Lib/statistics.py of CPython 3.10 to 3.13. Sums are exact: every number is a fraction until the result is converted to the
# type of the data. Where floats are added as floats, the order of operations is that of the release.

import math
import numbers
import random
import sys

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict, namedtuple
from decimal import Decimal
from fractions import Fraction
from functools import reduce
from itertools import count, groupby, repeat
from math import acos, asin, atan, cos, cosh, erf, exp, fabs, fsum, hypot, isfinite, isinf, log, pi, sin, sqrt, tan, tau
from operator import itemgetter, mul

_v311 = sys.version_info >= (3, 11)
_v312 = sys.version_info >= (3, 12)
_v313 = sys.version_info >= (3, 13)

__all__ = ['NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean',
           *(['kde', 'kde_random'] if _v313 else []), 'linear_regression', 'mean', 'median', 'median_grouped', 'median_high',
           'median_low', 'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance']

_SQRT2 = sqrt(2.0)
if _v312:
    from math import sumprod


class StatisticsError(ValueError):
    pass


# Exact sums

def _add_up(partials):
    # Of {denominator: numerators}; what has no denominator is an infinity or no number, and swallows the rest.
    if None in partials:
        total = partials[None]
        assert not _isfinite(total)
        return total
    return sum([Fraction(over, under) for under, over in partials.items()])


def _sum(data):
    # (the type of the result, the exact sum, how many)
    size, kinds, partials = 0, set(), {}
    for kind, run in groupby(data, type):
        kinds.add(kind)
        for over, under in map(_exact_ratio, run):
            size += 1
            partials[under] = partials.get(under, 0) + over
    total = _add_up(partials)
    return reduce(_coerce, kinds, int), total, size


def _ss(data, c=None):
    # (the type, the sum of the squared deviations from c, c, how many); c is the mean where it is not given.
    if c is not None:
        kind, total, size = _sum((away := x - c) * away for x in data)
        return kind, total, c, size
    size, kinds = 0, set()
    sums, squares = defaultdict(int), defaultdict(int)
    for kind, run in groupby(data, type):
        kinds.add(kind)
        for over, under in map(_exact_ratio, run):
            size += 1
            sums[under] += over
            squares[under and under * under] += over * over
    kind = reduce(_coerce, kinds, int)
    if not size:
        return kind, Fraction(0), Fraction(0), 0
    total = _add_up(sums)
    if None in sums:
        if not _v311:
            (total / size).as_integer_ratio()  # raises what 3.10 raises
        return kind, total, total, size
    spread = (size * _add_up(squares) - total * total) / size
    return kind, spread, total / size, size


def _isfinite(x):
    try:
        return x.is_finite()
    except AttributeError:
        return isfinite(x)


def _coerce(T, S):
    # The type of T with S: the more special one, and floats rather than fractions.
    assert T is not bool, "initial type T is bool"
    if S in (T, int, bool):
        return T
    if T is int or issubclass(S, T):
        return S
    if issubclass(T, S) or issubclass(S, int) and not issubclass(T, int):
        return T
    if issubclass(T, int):
        return S
    for winner, loser in ((S, T), (T, S)):
        if issubclass(winner, float) and issubclass(loser, Fraction):
            return winner
    raise TypeError(f"don't know how to coerce {T.__name__} and {S.__name__}")


def _exact_ratio(x):
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        assert not _isfinite(x)
        return x, None
    try:
        return x.numerator, x.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _convert(value, T):
    if type(value) is T:
        return value
    # The mean of ints need not be one.
    kind = float if issubclass(T, int) and value.denominator != 1 else T
    try:
        return kind(value)
    except TypeError:
        if not issubclass(kind, Decimal):
            raise
        return kind(value.numerator) / kind(value.denominator)


def _fail_neg(values, errmsg='negative value'):
    for x in values:
        if x < 0:
            raise StatisticsError(errmsg)
        yield x


if not _v311:
    # Positions of the first and of the last of equal items in a sorted list.
    def _find_lteq(a, x):
        place = bisect_left(a, x)
        if place < len(a) and a[place] == x:
            return place
        raise ValueError

    def _find_rteq(a, l, x):
        place = bisect_right(a, x, l) - 1
        if place >= l and a[place] == x:
            return place
        raise ValueError


def _rank(data, /, *, key=None, reverse=False, ties='average', start=1) -> list[float]:
    # Equal items share the average of their places.
    if ties != 'average':
        raise ValueError(f'Unknown tie resolution method: {ties!r}')
    keys = list(data if key is None else map(key, data))
    order = sorted(range(len(keys)), key=keys.__getitem__, reverse=reverse)
    ranks = [0] * len(order)
    place = start
    for _, run in groupby(order, keys.__getitem__):
        run = list(run)
        for number in run:
            ranks[number] = place + (len(run) - 1) / 2
        place += len(run)
    return ranks


# Square roots of fractions, correctly rounded

def _integer_sqrt_of_frac_rto(n: int, m: int) -> int:
    # The last bit is set where the root is not exact, so that a second rounding goes the right way.
    root = math.isqrt(n // m)
    return root if root * root * m == n else root | 1


# Twice the digits of a float, and some to tell a tie from what is near it.
_sqrt_bit_width: int = 2 * sys.float_info.mant_dig + 3


def _float_sqrt_of_frac(n: int, m: int) -> float:
    shift = (n.bit_length() - m.bit_length() - _sqrt_bit_width) // 2
    if shift < 0:
        return _integer_sqrt_of_frac_rto(n << -2 * shift, m) / (1 << -shift)
    return (_integer_sqrt_of_frac_rto(n, m << 2 * shift) << shift) / 1


def _decimal_sqrt_of_frac(n: int, m: int) -> Decimal:
    if n <= 0:
        if not n:
            return Decimal('0.0')
        n, m = -n, -m
    root = (Decimal(n) / Decimal(m)).sqrt()
    # The quotient was rounded: a neighbour is right if the exact root lies beyond the point half way to it.
    near = Fraction(*root.as_integer_ratio())
    for neighbour, sign in ((root.next_plus(), 1), (root.next_minus(), -1)):
        half_way = (near + Fraction(*neighbour.as_integer_ratio())) / 2
        if sign * Fraction(n, m) > sign * half_way * half_way:
            return neighbour
    return root


def _root(mss, T):
    make = _decimal_sqrt_of_frac if issubclass(T, Decimal) else _float_sqrt_of_frac
    return make(mss.numerator, mss.denominator)


# Averages

def mean(data):
    """The sum of the data divided by how many they are.

    >>> mean([2, 4, 4, 5])
    3.75
    """
    T, total, n = _sum(data)
    if not n:
        raise StatisticsError('mean requires at least one data point')
    return _convert(total / n, T)


def _counted(data):
    # (the data, a function that tells how many there were, once they have been used)
    try:
        size = len(data)
    except TypeError:
        seen = 0

        def counting():
            nonlocal seen
            for seen, x in enumerate(data, start=1):
                yield x
        return counting(), lambda: seen
    return data, lambda: size


if _v311:
    def fmean(data, weights=None):
        if weights is None:
            data, size = _counted(data)
            total = fsum(data)
            if not size():
                raise StatisticsError('fmean requires at least one data point')
            return total / size()
        if _v312:
            if not isinstance(weights, (list, tuple)):
                weights = list(weights)
            try:
                weighted = sumprod(data, weights)
            except ValueError:
                raise StatisticsError('data and weights must be the same length')
        else:
            data, size = _counted(data)
            if not hasattr(weights, '__len__'):
                weights = list(weights)
            weighted = fsum(map(mul, data, weights))
            if size() != len(weights):
                raise StatisticsError('data and weights must be the same length')
        whole = fsum(weights)
        if not whole:
            raise StatisticsError('sum of weights must be non-zero')
        return weighted / whole
else:
    def fmean(data):
        data, size = _counted(data)
        total = fsum(data)
        if not size():
            raise StatisticsError('fmean requires at least one data point') from None
        return total / size()


if _v313:
    def geometric_mean(data):
        size, zeros = 0, False

        def logarithms():
            nonlocal size, zeros
            for size, x in enumerate(data, start=1):
                if x > 0.0 or math.isnan(x):
                    yield log(x)
                elif x == 0.0:
                    zeros = True
                else:
                    raise StatisticsError('No negative inputs allowed', x)

        total = fsum(logarithms())
        if not size:
            raise StatisticsError('Must have a non-empty dataset')
        if math.isnan(total) or zeros and total == math.inf:
            return math.nan
        return 0.0 if zeros else exp(total / size)
else:
    def geometric_mean(data):
        try:
            return exp(fmean(map(log, data)))
        except ValueError:
            raise StatisticsError('geometric mean requires a non-empty dataset containing positive numbers') from None


def harmonic_mean(data, weights=None):
    if iter(data) is data:
        data = list(data)
    n = len(data)
    if n < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    complaint = 'harmonic mean does not support negative values'
    if weights is None and n == 1:
        only = data[0]
        if not isinstance(only, (numbers.Real, Decimal)):
            raise TypeError('unsupported type')
        if only < 0:
            raise StatisticsError(complaint)
        return only
    if weights is None:
        weights, whole = repeat(1, n), n
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != n:
            raise StatisticsError('Number of weights does not match data size')
        whole = _sum(_fail_neg(weights, complaint))[1]
    try:
        T, total, _ = _sum(w / x if w else 0 for w, x in zip(weights, _fail_neg(data, complaint)))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError('Weighted sum must be positive')
    return _convert(whole / total, T)


def _in_order(data):
    # (sorted, how many); some are needed
    ordered = sorted(data)
    if not ordered:
        raise StatisticsError("no median for empty data")
    return ordered, len(ordered)


def median(data):
    ordered, n = _in_order(data)
    middle = n // 2
    return ordered[middle] if n % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def median_low(data):
    ordered, n = _in_order(data)
    return ordered[(n - 1) // 2]


def median_high(data):
    ordered, n = _in_order(data)
    return ordered[n // 2]


if _v311:
    def median_grouped(data, interval=1.0):
        ordered, n = _in_order(data)
        middle = ordered[n // 2]
        below = bisect_left(ordered, middle)
        inside = bisect_right(ordered, middle, lo=below) - below
        try:
            width, centre = float(interval), float(middle)
        except ValueError:
            raise TypeError('Value cannot be converted to a float')
        return centre - width / 2.0 + width * (n / 2 - below) / inside
else:
    def median_grouped(data, interval=1):
        ordered, n = _in_order(data)
        if n == 1:
            return ordered[0]
        middle = ordered[n // 2]
        for number in (middle, interval):
            if isinstance(number, (str, bytes)):
                raise TypeError(f'expected number but got {number!r}')
        try:
            low = middle - interval / 2
        except TypeError:
            low = float(middle) - float(interval) / 2
        below = _find_lteq(ordered, middle)
        inside = _find_rteq(ordered, below, middle) + 1 - below
        return low + interval * (n / 2 - below) / inside


def mode(data):
    for value, _ in Counter(iter(data)).most_common(1):
        return value
    raise StatisticsError('no mode for empty data') from None


def multimode(data):
    counts = Counter(iter(data))
    most = max(counts.values(), default=0)
    return [value for value, times in counts.items() if times == most]


def quantiles(data, *, n=4, method='exclusive'):
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    size = len(data)
    if size < 2:
        if size and _v313:
            return data * (n - 1)
        raise StatisticsError(f'must have at least {"one data point" if _v313 else "two data points"}')
    cuts = []
    if method == 'inclusive':
        # The ends of the data are the ends of the population.
        for number in range(1, n):
            left, part = divmod(number * (size - 1), n)
            cuts.append((data[left] * (n - part) + data[left + 1] * part) / n)
    elif method == 'exclusive':
        # There may be values beyond them, as many as between two neighbours.
        for number in range(1, n):
            place = number * (size + 1)
            right = min(max(place // n, 1), size - 1)
            part = place - right * n
            cuts.append((data[right - 1] * (n - part) + data[right] * part) / n)
    else:
        raise ValueError(f'Unknown method: {method!r}')
    return cuts


# Spread

def _mean_square(data, centre, lost, name):
    # (the type, the mean of the squared deviations); `lost` points are spent on estimating the centre.
    if not _v311:
        data = list(data) if iter(data) is data else data
    # Who counts before adding up complains of too few points before what kind of points they are.
    T, ss, _, n = (None, 0, None, len(data)) if not _v311 and len(data) <= lost else _ss(data, centre)
    if n <= lost:
        raise StatisticsError(f'{name} requires at least {"two data points" if lost else "one data point"}')
    return T, ss / (n - lost)


def variance(data, xbar=None):
    T, mss = _mean_square(data, xbar, 1, 'variance')
    return _convert(mss, T)


def pvariance(data, mu=None):
    T, mss = _mean_square(data, mu, 0, 'pvariance')
    return _convert(mss, T)


if _v311:
    def stdev(data, xbar=None):
        T, mss = _mean_square(data, xbar, 1, 'stdev')
        return _root(mss, T)

    def pstdev(data, mu=None):
        T, mss = _mean_square(data, mu, 0, 'pstdev')
        return _root(mss, T)

    def _mean_stdev(data):
        T, ss, centre, n = _ss(data)
        if n < 2:
            raise StatisticsError('stdev requires at least two data points')
        mss = ss / (n - 1)
        try:
            return float(centre), _float_sqrt_of_frac(mss.numerator, mss.denominator)
        except AttributeError:
            # An infinity or no number.
            return float(centre), float(centre) / float(ss)
else:
    def _rooted(square):
        return square.sqrt() if hasattr(square, 'sqrt') else sqrt(square)

    def stdev(data, xbar=None):
        return _rooted(variance(data, xbar))

    def pstdev(data, mu=None):
        return _rooted(pvariance(data, mu))


# Two variables

if not _v312:
    def sumprod(p, q):
        return fsum(map(mul, p, q))


def _paired(x, y, name):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f'{name} requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError(f'{name} requires at least two data points')
    return n


def _centred(values, n):
    # (the deviations from the mean, the mean)
    centre = fsum(values) / n
    return [value - centre for value in values], centre


def covariance(x, y, /):
    n = _paired(x, y, 'covariance')
    (across, _), (up, _) = _centred(x, n), _centred(y, n)
    return sumprod(across, up) / (n - 1)


if _v313:
    def _sqrtprod(x: float, y: float) -> float:
        # The root of the product, which alone may be too large or too small for a float; one step of Newton's method makes up
        # for the rounding of the product.
        root = sqrt(x * y)
        scale = None
        if isinf(root) and not isinf(x) and not isinf(y):
            scale = 2.0 ** -512
        elif not root and x and y:
            scale = 2.0 ** 537
        if scale:
            return _sqrtprod(scale * x, scale * y) / scale
        if not root or not isfinite(root):
            return root
        return root + sumprod((x, root), (y, -root)) / (2.0 * root)
else:
    def _sqrtprod(x, y):
        return sqrt(x * y)


def _correlation(x, y, method):
    n = _paired(x, y, 'correlation')
    if method == 'ranked':
        # Ranks that are centred already.
        start = (n - 1) / -2
        x, y = _rank(x, start=start), _rank(y, start=start)
    elif method == 'linear':
        x, y = _centred(x, n)[0], _centred(y, n)[0]
    else:
        raise ValueError(f'Unknown method: {method!r}')
    try:
        return sumprod(x, y) / _sqrtprod(sumprod(x, x), sumprod(y, y))
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')


if _v312:
    def correlation(x, y, /, *, method='linear'):
        return _correlation(x, y, method)
else:
    def correlation(x, y, /):
        return _correlation(x, y, 'linear')


LinearRegression = namedtuple('LinearRegression', ('slope', 'intercept'))


def _linear_regression(x, y, through_zero):
    n = _paired(x, y, 'linear regression')
    x_centre = y_centre = 0.0
    if not through_zero:
        (x, x_centre), (y, y_centre) = _centred(x, n), _centred(y, n)
    product = sumprod(x, y)
    if _v312:
        product += 0.0  # ints may be too large to be divided
    try:
        slope = product / sumprod(x, x)
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    return LinearRegression(slope, 0.0 if through_zero else y_centre - slope * x_centre)


if _v311:
    def linear_regression(x, y, /, *, proportional=False):
        return _linear_regression(x, y, proportional)
else:
    def linear_regression(x, y, /):
        return _linear_regression(x, y, False)


# The normal distribution

def _seventh(r, a):
    # A polynomial of degree seven, the highest coefficient first.
    a7, a6, a5, a4, a3, a2, a1, a0 = a
    return ((((((a7 * r + a6) * r + a5) * r + a4) * r + a3) * r + a2) * r + a1) * r + a0


# Wichura's algorithm AS241: numerator and denominator for the centre, for the tails, for what is far out.
_CENTRE = ((2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4, 4.5921953931549871457e+4,
            1.3731693765509461125e+4, 1.9715909503065514427e+3, 1.3314166789178437745e+2, 3.3871328727963666080e+0),
           (5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4, 2.1213794301586595867e+4,
            5.3941960214247511077e+3, 6.8718700749205790830e+2, 4.2313330701600911252e+1, 1.0))
_TAIL = ((7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258e+0,
          3.64784832476320460504e+0, 5.76949722146069140550e+0, 4.63033784615654529590e+0, 1.42343711074968357734e+0),
         (1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
          6.89767334985100004550e-1, 1.67638483018380384940e+0, 2.05319162663775882187e+0, 1.0))
_FAR = ((2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
         2.96560571828504891230e-1, 1.78482653991729133580e+0, 5.46378491116411436990e+0, 6.65790464350110377720e+0),
        (2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
         1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1.0))

try:
    from _statistics import _normal_dist_inv_cdf
except ImportError:
    def _normal_dist_inv_cdf(p, mu, sigma):
        q = p - 0.5
        if fabs(q) <= 0.425:
            r = 0.180625 - q * q
            return mu + _seventh(r, _CENTRE[0]) * q / _seventh(r, _CENTRE[1]) * sigma
        r = sqrt(-log(p if q <= 0.0 else 1.0 - p))
        (over, under), r = (_TAIL, r - 1.6) if r <= 5.0 else (_FAR, r - 5.0)
        x = _seventh(r, over) / _seventh(r, under)
        return mu + (-x if q < 0.0 else x) * sigma


class NormalDist:
    """A normal distribution, which can be asked, added, scaled and sampled."""

    __slots__ = {'_mu': 'Arithmetic mean of a normal distribution', '_sigma': 'Standard deviation of a normal distribution'}

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu, self._sigma = float(mu), float(sigma)

    @classmethod
    def from_samples(cls, data):
        if _v311:
            return cls(*_mean_stdev(data))
        if not isinstance(data, (list, tuple)):
            data = list(data)
        centre = fmean(data)
        return cls(centre, stdev(data, centre))

    def samples(self, n, *, seed=None):
        source = random if seed is None else random.Random(seed)
        mu, sigma = self._mu, self._sigma
        if _v313:
            draw, place = source.random, _normal_dist_inv_cdf
            return [place(draw(), mu, sigma) for _ in repeat(None, n)]
        draw = source.gauss
        return [draw(mu, sigma) for _ in range(n)]

    def _needs_spread(self, name):
        if not self._sigma:
            raise StatisticsError(f'{name}() not defined when sigma is zero')

    def pdf(self, x):
        square = self._sigma * self._sigma
        if not square:
            raise StatisticsError('pdf() not defined when sigma is zero')
        away = x - self._mu
        return exp(away * away / (-2.0 * square)) / sqrt(tau * square)

    def cdf(self, x):
        self._needs_spread('cdf')
        return 0.5 * (1.0 + erf((x - self._mu) / (self._sigma * _SQRT2)))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        if not _v312 and self._sigma <= 0.0:
            raise StatisticsError('cdf() not defined when sigma at or below zero')
        return _normal_dist_inv_cdf(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(number / n) for number in range(1, n)]

    def overlap(self, other):
        # The area under both curves; they meet in one point if they are equally wide, in two otherwise.
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        narrow, wide = sorted((self, other), key=lambda each: (each._sigma, each._mu))
        small, large = narrow.variance, wide.variance
        if not small or not large:
            raise StatisticsError('overlap() not defined when sigma is zero')
        growth, distance = large - small, fabs(wide._mu - narrow._mu)
        if not growth:
            return 1.0 - erf(distance / (2.0 * narrow._sigma * _SQRT2))
        middle = narrow._mu * large - wide._mu * small
        swing = narrow._sigma * wide._sigma * sqrt(distance * distance + growth * log(large / small))
        first, second = [(middle + side) / growth for side in (swing, -swing)]
        return 1.0 - (fabs(wide.cdf(first) - narrow.cdf(first)) + fabs(wide.cdf(second) - narrow.cdf(second)))

    def zscore(self, x):
        self._needs_spread('zscore')
        return (x - self._mu) / self._sigma

    @property
    def mean(self):
        return self._mu

    @property
    def median(self):
        return self._mu

    @property
    def mode(self):
        return self._mu

    @property
    def stdev(self):
        return self._sigma

    @property
    def variance(self):
        return self._sigma * self._sigma

    def __add__(x1, x2):
        if not isinstance(x2, NormalDist):
            return NormalDist(x1._mu + x2, x1._sigma)
        return NormalDist(x1._mu + x2._mu, hypot(x1._sigma, x2._sigma))

    def __sub__(x1, x2):
        if not isinstance(x2, NormalDist):
            return NormalDist(x1._mu - x2, x1._sigma)
        return NormalDist(x1._mu - x2._mu, hypot(x1._sigma, x2._sigma))

    def __mul__(x1, x2):
        return NormalDist(x1._mu * x2, x1._sigma * fabs(x2))

    def __truediv__(x1, x2):
        return NormalDist(x1._mu / x2, x1._sigma / fabs(x2))

    __radd__ = __add__
    __rmul__ = __mul__

    def __rsub__(x1, x2):
        return -(x1 - x2)

    def __neg__(x1):
        return NormalDist(-x1._mu, x1._sigma)

    def __pos__(x1):
        return NormalDist(x1._mu, x1._sigma)

    def __eq__(x1, x2):
        if isinstance(x2, NormalDist):
            return x1._sigma == x2._sigma and x1._mu == x2._mu
        return NotImplemented

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'

    def __getstate__(self):
        return self._mu, self._sigma

    def __setstate__(self, state):
        self._mu, self._sigma = state


# Densities estimated from samples: each point is spread out by a kernel

if _v313:
    _random = random
    _Kernel = namedtuple('_Kernel', 'pdf cdf invcdf reach')

    def _solved(cumulative, density, guess):
        # The inverse of a cumulative function, by Newton's method.
        def invcdf(p):
            x = guess(p)
            while abs(error := cumulative(x) - p) > 1e-12:
                x -= error / density(x)
            return x
        return invcdf

    def _mirrored(guess):
        # From a guess for the lower half.
        return lambda p: guess(p) if p <= 1/2 else -guess(1.0 - p)

    def _guess_quartic(p):
        x = (2.0 * p) ** 0.4258865685331 - 1.0
        return x + 0.026818732 * sin(7.101753784 * p + 2.73230839482953) if p >= 0.004 else x

    _quartic = (lambda t: 15/16 * (1.0 - t * t) ** 2, lambda t: 3/16 * t**5 - 5/8 * t**3 + 15/16 * t + 1/2)
    _triweight = (lambda t: 35/32 * (1.0 - t * t) ** 3,
                  lambda t: 35/32 * (-1/7 * t**7 + 3/5 * t**5 - t**3 + t) + 1/2)
    # A reach of None is unlimited.
    _kernels = {
        'normal': _Kernel(lambda t: exp(-1/2 * t * t) / sqrt(2 * pi), lambda t: 1/2 * (1.0 + erf(t / _SQRT2)),
                          NormalDist().inv_cdf, None),
        'logistic': _Kernel(lambda t: 1/2 / (1.0 + cosh(t)), lambda t: 1.0 - 1.0 / (exp(t) + 1.0),
                            lambda p: log(p / (1 - p)), None),
        'sigmoid': _Kernel(lambda t: 1 / pi / cosh(t), lambda t: 2 / pi * atan(exp(t)),
                           lambda p: log(tan(p * pi / 2)), None),
        'rectangular': _Kernel(lambda t: 1/2, lambda t: 1/2 * t + 1/2, lambda p: 2 * p - 1, 1.0),
        'triangular': _Kernel(lambda t: 1.0 - abs(t), lambda t: t * t * (1/2 if t < 0.0 else -1/2) + t + 1/2,
                              lambda p: sqrt(2 * p) - 1 if p < 1/2 else 1 - sqrt(2 - 2 * p), 1.0),
        'parabolic': _Kernel(lambda t: 3/4 * (1.0 - t * t), lambda t: -1/4 * t**3 + 3/4 * t + 1/2,
                             lambda p: 2 * cos((acos(2 * p - 1) + pi) / 3), 1.0),
        'quartic': _Kernel(*_quartic, _solved(*_quartic[::-1], _mirrored(_guess_quartic)), 1.0),
        'triweight': _Kernel(*_triweight, _solved(
            *_triweight[::-1], _mirrored(lambda p: (2.0 * p) ** 0.3400218741872791 - 1.0)), 1.0),
        'cosine': _Kernel(lambda t: pi / 4 * cos(pi / 2 * t), lambda t: 1/2 * sin(pi / 2 * t) + 1/2,
                          lambda p: 2 * asin(2 * p - 1) / pi, 1.0),
    }
    for _name, _other in (('gauss', 'normal'), ('uniform', 'rectangular'), ('epanechnikov', 'parabolic'), ('biweight', 'quartic')):
        _kernels[_name] = _kernels[_other]
    _kernel_invcdfs = {_name: _kernel.invcdf for _name, _kernel in _kernels.items()}
    del _name, _other, _quartic, _triweight

    def _chosen_kernel(data, h, kernel):
        if not len(data):
            raise StatisticsError('Empty data sequence')
        if not isinstance(data[0], (int, float)):
            raise TypeError('Data sequence must contain ints or floats')
        if h <= 0.0:
            raise StatisticsError(f'Bandwidth h must be positive, not {h=!r}')
        try:
            return _kernels[kernel]
        except KeyError:
            raise StatisticsError(f'Unknown kernel name: {kernel!r}') from None

    def kde(data, h, kernel='normal', *, cumulative=False):
        density, mass, _, reach = _chosen_kernel(data, h, kernel)
        ordered, known = None, -1

        def near(x):
            # How many points lie wholly below x, and which are within reach. The data may have grown meanwhile.
            nonlocal ordered, known
            if reach is None:
                return 0, data
            if len(data) != known:
                ordered, known = sorted(data), len(data)
            low = bisect_left(ordered, x - h * reach)
            return low, ordered[low:bisect_right(ordered, x + h * reach)]

        near(data[0])

        def pdf(x):
            _, points = near(x)
            return sum(density((x - point) / h) for point in points) / (len(data) * h)

        def cdf(x):
            below, points = near(x)
            return sum((mass((x - point) / h) for point in points), below) / len(data)

        estimate = cdf if cumulative else pdf
        estimate.__doc__ = f'{"CDF" if cumulative else "PDF"} estimate with {h=!r} and {kernel=!r}'
        return estimate

    def kde_random(data, h, kernel='normal', *, seed=None):
        invcdf = _chosen_kernel(data, h, kernel).invcdf
        source = _random.Random(seed)
        pick, draw = source.choice, source.random

        def rand():
            return pick(data) + h * invcdf(draw())

        rand.__doc__ = f'Random KDE selection with {h=!r} and {kernel=!r}'
        return rand
