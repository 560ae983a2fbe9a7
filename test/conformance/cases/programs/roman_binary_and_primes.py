"""Small number exercises, with bad input at each."""
import math, cmath, sys
def roman(n):
    if not isinstance(n, int) or isinstance(n, bool): raise TypeError(f'int expected, got {n!r}')
    if not 0 < n < 4000: raise ValueError(f'{n} out of range')
    out = ''
    for v, s in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), 'M CM D CD C XC L XL X IX V IV I'.split()):
        q, n = divmod(n, v)
        out += s * q
    return out
def sieve(n):
    marks = bytearray([1]) * (n + 1)
    marks[:2] = b'\0\0'[:n + 1]
    for i in range(2, math.isqrt(n) + 1):
        if marks[i]: marks[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, m in enumerate(marks) if m]
def t(code):
    try: print(f'{code:<44}', repr(eval(code)))
    except Exception as e: print(f'{code:<44}', type(e).__name__ + ':', e)
for code in '''[roman(n) for n in (1, 4, 1994, 3999)]
roman(0)
roman('5')
roman(True)
sieve(30), sieve(2), sieve(1)
sieve(-3)
bin(10), bin(-5), oct(64), hex(255), hex(-1), f'{-5:b}', f'{5:08b}', format(255, '#X')
bin(1.5)
hex('a')
(255).to_bytes(2, 'big'), (-2).to_bytes(2, 'little', signed=True), int.from_bytes(b'\\x01\\x00', 'big')
(256).to_bytes(1, 'big')
(-1).to_bytes(1, 'big')
(5).bit_length(), (0).bit_length(), (255).bit_count(), ~5, -7 >> 1, 1 << 70, 5 & -2, 5 ^ 1, True + True
1 << -1
1 << 1.0
7 // 2, -7 // 2, 7 % -3, -7 % 3, 7.5 // 2, -7.5 % 2, divmod(-7, 2), divmod(7.5, -2), 2 ** -1, 0 ** 0, 0.0 ** 0
1 // 0
1 % 0
1.0 // 0
1.0 % 0
1 / 0
0 ** -1
0.0 ** -1
2.0 ** 5000
10.0 ** 308 * 10, -(10.0 ** 309) if 0 else 1e309, float('inf') - float('inf'), float('nan') != float('nan')
(-8) ** (1 / 3), (-8) ** 0.5, (-1) ** 0.5 == 1j
pow(2, 10, 1000), pow(3, -1, 7), pow(2, 3, -5)
pow(2, -1, 4)
pow(2, 3, 0)
pow(2.0, 3, 5)
math.gcd(12, 18, 27), math.lcm(4, 6), math.gcd(), math.comb(5, 2), math.perm(5), math.factorial(10), math.prod([1, 2, 3], start=2)
math.factorial(-1)
math.factorial(2.0)
math.comb(5, -1)
math.sqrt(-1), 1
math.log(0)
math.log(8, 2), math.log2(8), math.log10(0.001), math.log1p(0), math.exp(1), math.log(10 ** 400)
math.exp(1000)
math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), round(-2.5), int(-2.5), math.floor(float('1e20'))
math.floor(float('nan'))
math.ceil(float('inf'))
int('inf')
math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2), math.fsum([0.1] * 10), sum([0.1] * 10), math.hypot(3, 4), math.dist((0, 0), (1, 1))
math.dist((0,), (1, 2))
math.isqrt(-1)
math.frexp(8), math.modf(-2.5), math.copysign(1, -0.0), math.fmod(-7, 3), math.remainder(7, 4), math.degrees(math.pi), math.nextafter(1, 2), math.ulp(1.0)
math.atan2(-0.0, -1), math.sin(math.pi), math.tan(math.pi / 2), math.acos(2) if 0 else math.cosh(0)
math.acos(2)
cmath.sqrt(-4), abs(3 + 4j), (1 + 2j).conjugate(), (1j ** 2), complex('1e3-2.5J'), cmath.phase(-1), cmath.polar(1j), 1j * 1j == -1
(1 + 2j) < 2
int(1j)
(1 + 2j) // 1
1j / 0
round(1j)
0.1 + 0.2, 1e16 + 1, 1e22, 1e23, 123456789012345678.0, 1e-5, 0.0001, 5e-324, 1.7976931348623157e308, -0.0, 100.0, 1e100
(0.1).as_integer_ratio(), (0.5).hex(), float.fromhex('0x1.8p1'), (2.0).is_integer(), (1.5).__round__(), 3.7 .__trunc__(), float(10 ** 20)
float(10 ** 400)
float.fromhex('zz')
10 ** 400 / 10 ** 399, 10 ** 400 * 1.0 if 0 else 10 ** 20 // 3.0
10 ** 400 * 1.0
int('9' * 5000)
str(10 ** 5000)
len(str(2 ** 1000)), sys.maxsize, sys.float_info.max, sys.float_info.epsilon, sys.int_info.bits_per_digit
1_000_000, 0b1010, 0o17, 0xFF, 1e3, 5., .5, 1_0.0_1, 0_0
1 .real, 5 .__class__, (5).numerator, 3.0.imag, True.real, (True).__class__
1 == 1.0 == True, 1 is True, hash(1) == hash(1.0), hash(-1) == hash(-2), hash(2 ** 61 - 1), hash(float('inf')), hash(0.5)
'1' + 1
1 + '1'
'%d' % 3.99, '%.2f' % 2.675, '%5.1e' % 12345, '%x' % 255, '%o' % 8, '%+d' % 5, '%%', '%c' % 97
'%d' % '3'
isinstance(True, int), issubclass(bool, int), type(True + 0), bool('False'), bool(0.0), bool([[]]), not ()
max(1, 2.0, True), min('b', 'a'), sum([True, False, True]), abs(-5), abs(True), all([]), any([])
sorted([3, 1.5, True, -2]), sorted('bAc'), sorted([(1, 'b'), (1, 'a')])
range(10)[::-2], list(range(5, -1, -2)), range(3) == range(0, 3, 1), len(range(0, 10 ** 18)), 5 in range(0, 10, 5), range(10).index(5)
range(0, 1, 0)
range('3')
range(10 ** 20)[5], sum(range(101))'''.splitlines(): t(code)
roman(4000)
