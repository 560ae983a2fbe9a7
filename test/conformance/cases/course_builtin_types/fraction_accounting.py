from fractions import Fraction as F
from decimal import Decimal as D, ROUND_HALF_UP, ROUND_DOWN, ROUND_HALF_EVEN, localcontext, getcontext, DivisionByZero, Inexact
print(F(3, 6), F('0.125'), F('-7/21'), F(0.5), F(1.1).limit_denominator(100), F(D('1.10')), F(' 3 '), F('1e-3'), F(5))
print(repr(F(1, 3) + F(1, 6)), F(1, 3) * 3, F(1, 2) ** 2, F(1, 2) ** -3, F(4, 9) ** 0.5, 2 ** F(1, 2), F(7, 2) // 1, F(-7, 2) % 2, divmod(F(7, 2), F(1, 3)), round(F(7, 2)), round(F(22, 7), 2), int(F(-7, 2)), float(F(1, 3)), abs(F(-1, 2)))
print(F(1, 2) + 0.5, F(1, 2) + 1j, F(1, 2) == 0.5 == D('0.5'), F(1, 3) < D('0.34') if False else '-', hash(F(1, 2)) == hash(0.5), F(10, 4).numerator, bool(F(0)), str(F(6, 3)), sum([F(1, n) for n in range(1, 11)]))
print(D('1.10') + D('2.2'), D(1) / D(7), D('1E+3').normalize(), D('100').normalize(), D('0.000001234'), D('0.0000001234'), D(0.1), D('NaN'), D('-0'), D('1_000.5'))
print(D('2.675').quantize(D('.01'), ROUND_HALF_UP), D('2.665').quantize(D('.01')), D('-7') // 2, D('-7') % 2, divmod(D(7), D('-2')), D(2).sqrt(), D('1.5') ** 2, D(2) ** D('0.5'), D('123.456').as_tuple(), D('12.30') == D('12.3'), D('12.30').compare(D('12.3')), max(D(1), D('1.0')))
with localcontext() as ctx:
    ctx.prec = 5
    print(D(1) / 3, D('123456.789') + 0, +D('1.234567'), ctx.flags[Inexact])
    ctx.traps[DivisionByZero] = False
    print(D(1) / 0, D(-1) / 0)
print(f"{D('1234567.891'):,.2f} {D('0.5'):.0%} {D('1e10'):f} {D('1e10')} {D('3.14159'):10.3f}| {D('-5'):+} {D(5):08.2f} {D('1E-10'):g}")
if hasattr(F, '__format__'): 
    try: print(f'{F(1, 3):.3f} {F(22, 7):>10}')
    except Exception as e: print(type(e).__name__, e)
for t in ('F(1, 0)', 'F("a/b")', 'F("1/0")', 'F(1.5, 2)', 'F([])', 'F(1, 2) + "a"', 'F(1,2) + D("0.5")', 'D("abc")', 'D(1) / 0', 'D(0) / 0', 'D("1") + 1.5', 'D([])', 'D("1e999999") * D("1e999999")', 'D(-1).sqrt()', 'D("NaN") > 1', 'D("sNaN") + 1', 'int(D("inf"))', 'int(D("nan"))', 'F(float("nan"))', 'F(float("inf"))', 'D(1).quantize(D("1e-40"))', 'D("1.5") % 0', 'hash(D("sNaN"))', 'f"{D(5):d}"', 'round(D("2.5"))', 'round(D("2.567"), 2)', 'D("1.1") == 1.1', 'D("1.5") == 1.5', 'D(5) & 3', 'D(5).exp()', 'D(100).log10()', 'D(-1).ln()', 'F("1 /2")', 'F.from_float("a")', 'D.from_float(0.1)', 'D((0, (1, 2, 3), -2))', 'D((2, (1,), 0))', 'getcontext().power(2, 3, 5)'):
    try: print(f'{t:28}', eval(t))
    except Exception as e: print(f'{t:28} {type(e).__mro__[1].__name__}/{type(e).__name__}: {e}')
split = D('100.00') / 3
parts = [split.quantize(D('0.01'), ROUND_DOWN)] * 3
parts[0] += D('100.00') - sum(parts)
print(parts, sum(parts))
