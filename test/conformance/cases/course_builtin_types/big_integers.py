import math, sys
f = math.factorial(60)
print(f, f % 10**9 + 7, len(str(2**1000)), sum(map(int, str(2**1000))), str(3**200)[::20])
print(math.isqrt(10**40 + 12345), math.comb(100, 50), math.perm(20, 5), math.gcd(2**60, 6**40, 0), math.lcm(4, 6, 10), math.gcd(), math.lcm())
print(pow(7, 10**18, 10**9 + 7), pow(3, -1, 11), -7 // 2, -7 % 3, 7 % -3, divmod(-7, -2), (-7).__floordiv__(2), int(-3.7))
print(10**20 // 3, -10**20 // 3, 10**20 % -7, (10**20).__divmod__(-7), 10**30 / 10**10, (2**53 + 1) / 1, float(2**53 + 1), 2**53 + 1 == float(2**53 + 1))
print(round(12345, -2), round(15, -1), round(25, -1), round(-15, -1), round(2.5), round(-0.5), round(1e20), round(0.15, 1), round(2.675, 2), round(5.5e-5, 5))
for e in ('2**0.5**2', '-2**2', '(-2)**2', '2**-1', '0**0', '0.0**0', '1e308*10', '-1e308*10', '10**-400', '1/3', '2/3', '0.1+0.2', '1e16+1', '1e22', '1e23', '123456789012345678.0', '0.1+0.7', '5e-324/2', '1.0', '100000000000000000000.0', '1e15', '1e16', '1e-4', '1e-5', '3.0e10', 'float("1_0.5")', 'float("  -inf ")', '-0.0', '0.0 == -0.0', 'float("nan") == float("nan")', '1e1000 - 1e1000', 'int(1e23)', '1e23 == 10**23', '0.5 .hex()', 'float.fromhex("0x1.8p3")', '(0.1).as_integer_ratio()', '(1e300).is_integer()', 'hash(0.5)', 'hash(-1)', 'hash(2**61-1)', 'hash(1e300)', 'hash(float("inf"))', '3 .__add__(4.0)', '(3).__eq__(3.0)', '3.7 // 1', '-3.7 // 1', '-3.7 % 1', 'divmod(-3.7, 1)', 'math.fmod(-3.7, 1)', 'math.remainder(5, 3)', 'math.trunc(-3.7)', 'math.floor(-3.7)', 'math.ceil(-3.2)', 'math.nextafter(1, 2)', 'math.ulp(1.0)', 'math.copysign(3, -0.0)', 'math.frexp(10)', 'math.ldexp(0.625, 4)', 'math.modf(-3.25)', 'math.hypot(3, 4, 12)', 'math.dist([1, 2], [4, 6])', 'math.fsum([0.1]*10)', 'sum([0.1]*10)', 'math.prod([2, 3.0])', 'math.log(8, 2)', 'math.log2(2**100)', 'math.log10(10**50)', 'math.exp(710)', 'math.log(0)', 'math.sqrt(-1)', 'math.acos(2)', 'math.factorial(-1)', 'math.factorial(2.0)', 'math.comb(-1, 2)', 'math.isqrt(-1)', 'math.gcd(1.0)', 'math.floor("a")', 'math.dist([1], [1, 2])', 'math.pow(0, -1)', 'math.isclose(0.1+0.2, 0.3)', 'math.degrees(math.pi)', 'math.cbrt(27)', 'math.exp2(10)', 'math.sumprod([1,2],[3,4])', 'math.fma(2, 3, 4)'):
    try: print(f'{e:28}', eval(e))
    except Exception as err: print(f'{e:28} {type(err).__name__}: {err}')
print(sys.int_info, sys.float_info.max, sys.float_info.dig, sys.maxsize, sys.get_int_max_str_digits())
print(str(10**4299)[:5], 10**4300 > 0)
print(10**4300)
