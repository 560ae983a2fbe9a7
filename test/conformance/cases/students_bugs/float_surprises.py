import math
import sys

print(0.1 + 0.2, 0.1 + 0.2 == 0.3, math.isclose(0.1 + 0.2, 0.3))
print(f"{0.1:.20f} {0.2:.20f} {0.3:.20f}")
print(sum([0.1] * 10), math.fsum([0.1] * 10), sum([0.1] * 10) == 1.0)
print(round(0.5), round(1.5), round(2.5), round(-0.5), round(2.675, 2), round(1234.5678, -2))
print((0.1).as_integer_ratio(), (0.1).hex(), float.fromhex("0x1.8p3"))
print(1e16 + 1, 1e16 + 2, 2.0 ** 53 == 2.0 ** 53 + 1, 2 ** 53 == 2 ** 53 + 1)
print(float("inf") - float("inf"), float("nan") == float("nan"), -0.0 == 0.0, math.copysign(1, -0.0))
nan = float("nan")
print(nan in [nan], [nan] == [nan], nan in {nan}, sorted([3, nan, 1]), max(nan, 1), max(1, nan))
print(7 // 2, -7 // 2, 7 // -2, -7 % 3, 7 % -3, -7.5 // 2, -7.5 % 2, divmod(-7, 2), divmod(7.5, -2))
print(int(-3.7), math.floor(-3.7), math.ceil(-3.7), math.trunc(-3.7), round(-3.7))
print(1e308 * 10, -1e308 * 10, 5e-324 / 2, sys.float_info.max, sys.float_info.epsilon)
print(1.0, 100000000000000000.0, 1e15, 1e16, 1e-4, 1e-5, 123456789.123456789, 1e22, 1e23)
print(3 == 3.0, hash(3) == hash(3.0), {3: "int"}[3.0], {1, 1.0, True}, 10 ** 20 == 1e20, hash(0.5))
print(0.1 * 3, 1.1 * 1.1, 4.35 * 100, 1.15 + 2.30, 2.0 ** 0.5, 1 / 3, 2 / 3, 10 / 3)
for x in (0.5, 12.0, 1e10, 123.456, -2.5e-7):
    print(f"{x:g}|{x:e}|{x:.3f}|{x!r}|{x:%}|{x:,.1f}|{x:+010.2f}|{x:_.2f}", x.is_integer())
print(math.nextafter(1.0, 2.0), math.ulp(1.0), math.frexp(10.0), math.modf(-3.25), math.ldexp(0.75, 4))
print(math.remainder(7, 4), math.fmod(-7, 4), math.hypot(3, 4), math.dist((0, 0), (1, 1)), math.prod([1.5, 2, 4]))
errors = ["1 / 0", "1.0 // 0", "1 % 0", "1.0 % 0", "0.0 ** -1", "math.sqrt(-1)", "math.log(0)", "10.0 ** 400", "math.exp(1000)",
          "int(float('nan'))", "int(float('inf'))", "float('1,5')", "float('')", "round(float('inf'))", "divmod(1, 0.0)",
          "float.fromhex('xyz')", "math.factorial(-1)", "math.factorial(2.5)", "(-8) ** (1/3)", "math.gcd(1.5, 2)", "0 ** -1"]
for text in errors:
    try:
        print(text, "=", eval(text))
    except Exception as e:
        print(text, "->", type(e).__name__, e)
balance = 100.0
for month in range(1, 4):
    balance *= 1.0175
    print(month, balance, f"{balance:.2f}")
assert balance == 105.34242, f"expected 105.34242, got {balance}"
