"""Money with Decimal: contexts, rounding modes, signals, and mixing with floats."""
from decimal import *
from fractions import Fraction

cents = Decimal('0.01')
prices = ['19.99', '5', '0.005', '1e3', '-2.675', '1_000.5', ' 7.10 ', '٣.٥']
total = Decimal(0)
for p in prices:
    d = Decimal(p)
    total += d
    print(f'{p!r:>10} {d!r:<22} {d.quantize(cents)!s:>9} {d.quantize(cents, ROUND_HALF_UP)!s:>9} {d.quantize(cents, rounding=ROUND_DOWN)!s:>9} {d.normalize()!s:>8} {d.as_tuple()}')
print(total, +total, f'{total:,.2f}', f'{total:>15.1f}|', f'{total:e}', f'{total:%}', total.adjusted(), total.as_integer_ratio())
getcontext().prec = 6
print(Decimal(1) / 7, Decimal(2).sqrt(), Decimal('1.1') + Decimal('2.22222222'), Decimal(10) ** -2, Decimal(7) // -2, Decimal(7) % -2, divmod(Decimal(-7), 2), -7 // 2, -7 % 2)
with localcontext() as ctx:
    ctx.prec = 30
    ctx.rounding = ROUND_CEILING
    print(Decimal(1) / 3, Decimal(0.1), Decimal.from_float(0.1) == 0.1)
def attempt(label, f):
    try: print(label, f())
    except Exception as e: print(label, type(e).__name__, e, type(e).__mro__[1].__name__)
attempt('zero', lambda: Decimal(1) / 0)
attempt('zero0', lambda: Decimal(0) / 0)
attempt('mod0', lambda: Decimal(1) % 0)
attempt('text', lambda: Decimal('12,5'))
attempt('none', lambda: Decimal(None))
attempt('float+', lambda: Decimal(1) + 1.5)
attempt('frac+', lambda: Decimal(1) + Fraction(1, 2))
attempt('cmp', lambda: (Decimal('0.5') == 0.5, Decimal('0.1') < 0.1, Decimal('0.1') == Fraction(1, 10), Decimal('NaN') == Decimal('NaN')))
attempt('nan<', lambda: Decimal('NaN') < 1)
attempt('snan', lambda: Decimal('sNaN') + 1)
attempt('sqrt', lambda: Decimal(-1).sqrt())
attempt('quant', lambda: Decimal('1e10').quantize(cents))
attempt('int inf', lambda: int(Decimal('Infinity')))
attempt('round', lambda: (round(Decimal('2.5')), round(Decimal('2.675'), 2), round(Decimal(5), -1)))
attempt('hash', lambda: (hash(Decimal('1.50')) == hash(1.5), len({Decimal(1), 1, 1.0, Fraction(1)})))
attempt('format', lambda: f'{Decimal(1):d}')
attempt('tuple', lambda: Decimal((1, (1, 2, 3), -2)))
attempt('tuple', lambda: Decimal((2, (1,), 0)))
attempt('sum', lambda: sum([Decimal('0.1')] * 3))
attempt('sum float', lambda: sum([0.1] * 3))
attempt('minmax', lambda: (max(Decimal('1.0'), 1), Decimal(3).max(Decimal('nan')), Decimal('1.0').compare(Decimal('1')), Decimal('1.0').compare_total(Decimal('1'))))
attempt('pow', lambda: (Decimal(2) ** Decimal('0.5'), pow(Decimal(3), 4, 5), Decimal(-8) ** 2))
attempt('pow neg', lambda: Decimal(-8) ** Decimal('0.5'))
attempt('attr', lambda: setattr(Decimal(1), 'x', 1))
attempt('prec', lambda: setattr(getcontext(), 'prec', 0))
attempt('rounding', lambda: setattr(getcontext(), 'rounding', 'UP'))
getcontext().traps[Inexact] = True
attempt('inexact', lambda: Decimal(1) / 3)
getcontext().clear_traps()
attempt('no traps', lambda: (Decimal(1) / 0, Decimal(0) / 0, Decimal('junk'), Decimal(-1).sqrt()))
print([s.__name__ for s, on in getcontext().flags.items() if on])
print(Context(prec=3), ExtendedContext.prec, BasicContext.rounding)
getcontext().traps[DivisionByZero] = 1
print(Decimal('1') / Decimal('0.0'))
