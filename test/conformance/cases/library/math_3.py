import math
try:
    math.factorial(1.5)
except Exception as error:
    print(type(error).__name__, error)
try:
    math.floor(math.nan)
except Exception as error:
    print(type(error).__name__, error)
try:
    math.gcd(1.5)
except Exception as error:
    print(type(error).__name__, error)
print(math.erf(0.5), math.gamma(5), math.lgamma(10))
print(math.sinh(1), math.acosh(2), math.asin(1), math.expm1(1e-10), math.log1p(1e-10))
print(math.ulp(1.0), math.nextafter(1, 2), math.tau, math.e)
try:
    math.isqrt(-1)
except Exception as error:
    print(type(error).__name__, error)
