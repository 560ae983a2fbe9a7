import math
print(math.isclose(0.1 + 0.2, 0.3), math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1))
print(math.comb(5, 2), math.perm(5, 2), math.isqrt(99), math.prod([1, 2, 3]))
print(math.fsum([0.1] * 10), math.modf(-2.5), math.frexp(8), math.ldexp(0.5, 4))
print(math.degrees(math.pi), math.radians(180), math.copysign(1, -0.0), math.fmod(-7, 3), math.remainder(7, 4))
try:
    math.sqrt(-1)
except Exception as error:
    print(type(error).__name__, error)
try:
    math.log(0)
except Exception as error:
    print(type(error).__name__, error)
try:
    math.factorial(-1)
except Exception as error:
    print(type(error).__name__, error)
