from math import gcd, lcm, isqrt, comb, factorial, sqrt, floor, ceil, prod, log, isclose, inf, nan, perm
from fractions import Fraction
from decimal import Decimal, getcontext, ROUND_HALF_UP
def sieve(n):
    s = bytearray([1]) * (n + 1); s[:2] = b'\0\0'
    for i in range(2, isqrt(n) + 1):
        if s[i]: s[i*i::i] = bytes(len(range(i*i, n + 1, i)))
    return [i for i, p in enumerate(s) if p]
def factor(n):
    d, out = 2, {}
    while d * d <= n:
        while n % d == 0: out[d] = out.get(d, 0) + 1; n //= d
        d += 1
    if n > 1: out[n] = out.get(n, 0) + 1
    return out
def egcd(a, b): return (a, 1, 0) if b == 0 else (lambda g, x, y: (g, y, x - a // b * y))(*egcd(b, a % b))
def collatz(n): return [n] if n == 1 else [n] + collatz(3 * n + 1 if n % 2 else n // 2)
def roman(n): return ''.join(s * (n // v) for v, s, n in ((v, s, n % p) for p, v, s in zip((10**9, 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4), (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), 'M CM D CD C XC L XL X IX V IV I'.split())))
print(sieve(40), factor(360), factor(97), egcd(240, 46), collatz(6), roman(1994), gcd(48, 36), lcm(4, 6), comb(10, 3), perm(5, 2), factorial(25), prod([1, 2, 3]))
print(7 // 2, -7 // 2, 7 % -3, -7 % 3, divmod(-7, 2), 7.5 // 2, -7.5 % 2, 2 ** 100, 2 ** -1, (-8) ** (1/3), pow(3, 100, 7), pow(3, -1, 7), 10 ** 20 // 3, round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), int(-3.9), floor(-3.1), ceil(3.1))
print(0.1 + 0.2, 0.1 + 0.2 == 0.3, isclose(0.1 + 0.2, 0.3), 1e16 + 1, 1 / 3, 1e-7, 123456789.123456789, 1e22, 1.5e300 * 1e10, inf - inf, nan == nan, float('1e5'), 5e-324, 3.0, 1e5, 1e15, 1e16, -0.0, 100.0 ** 0.5)
print(Fraction(3, 4) + Fraction(1, 6), Fraction('0.125'), Fraction(0.5), Fraction(7, 3) // 1, Fraction(22, 7).limit_denominator(5), float(Fraction(1, 3)), Fraction(6, -4), Decimal('0.1') + Decimal('0.2'), Decimal('2.675').quantize(Decimal('0.01'), ROUND_HALF_UP), Decimal(1) / 3, Decimal('1E+3') + 1, Decimal(0.1))
getcontext().prec = 6; print(Decimal(1) / 7, Decimal(2).sqrt(), bin(10), hex(255), oct(8), int('ff', 16), int('0b101', 0), int('z', 36), (255).to_bytes(2, 'big'), int.from_bytes(b'\x01\x00', 'little'), (10).bit_length(), bin(-5), ~5, 5 ^ 3, 5 & 3 | 8, 1 << 10, -16 >> 2, (0.75).as_integer_ratio(), (3.7).is_integer(), float.fromhex('0x1.8p1'), (2.5).hex())
for bad in (lambda: 1 / 0, lambda: 1 // 0, lambda: 1 % 0, lambda: 0 ** -1, lambda: sqrt(-1), lambda: log(0), lambda: factorial(-1), lambda: int('1_'), lambda: int('08', 0), lambda: int('9', 8), lambda: float('x'), lambda: 10.0 ** 400, lambda: int(inf), lambda: Fraction(1, 0), lambda: Decimal('x'), lambda: pow(2, -1, 4), lambda: comb(3, -1), lambda: round('x'), lambda: 1 << -1, lambda: 5 @ 3, lambda: 'a' * 2.0, lambda: 3 + None, lambda: bin(1.5), lambda: divmod(1, 0), lambda: 2.0 // 0, lambda: complex(1, 2) < 3, lambda: (2).real.foo):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
print(1 < 2 < 3, 1 < 3 > 2, True + True, 3 == 3.0 == 3 + 0j, hash(1) == hash(1.0) == hash(True), 1_000_000, 0x_ff, 1e3 == 1000, abs(-3 + 4j), (1 + 2j) * (3 - 1j), complex('1+2j'), (1j) ** 2, sum([0.1] * 10), max(3, 2.5), min('b', 'a'), sum(range(101)), any([]), all([]))
