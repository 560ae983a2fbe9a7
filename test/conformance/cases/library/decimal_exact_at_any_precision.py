# With the largest precision exact results come out, and what never ends does not fit in memory; long precisions give the same either way.
from decimal import *
import random
exact = Context(prec=MAX_PREC, Emin=MIN_EMIN, Emax=MAX_EMAX)
def attempt(name, f):
    try: print(name, f())
    except (DecimalException, MemoryError) as e: print(name, type(e).__name__, e.args if isinstance(e, MemoryError) else '')
D = Decimal
with localcontext(exact):
    for a, b in ((4,2),(1,8),(10,4),(-7,16),(3,'1E+5'),('2.50','0.5'),(1,'3.125'),('100','25'),('6','3E-7'),(0,7),(1,3),('1.000','4.0'), (2**200, 5**90)):
        attempt(f'{a}/{b}', lambda: D(a) / D(b))
        attempt(f'{a}//{b}', lambda: divmod(D(a), D(b)))
        attempt(f'{a}%{b}', lambda: D(a) % D(b))
        attempt('rem', lambda: D(a).remainder_near(D(b)))
    for a in (4, '40E9', '4E9', '2.25', '0', '1E-7', '1E-8', '2', '144.00', '10', 10**60, '0.00', '1e5'):
        attempt(f'sqrt {a}', lambda: D(a).sqrt())
    attempt('pow', lambda: D(400) ** -1)
    attempt('pow', lambda: D('2.5') ** 7)
    attempt('pow', lambda: D(3) ** -1)
    attempt('exp', lambda: D(0).exp()); attempt('ln', lambda: D(1).ln()); attempt('log', lambda: D(10**223).log10()); attempt('logb', lambda: D(10**19).logb())
    attempt('big', lambda: len(str(D(2) ** 3000 * 3)))
    attempt('sum', lambda: D('1e-500') + D('1e500') - D('1e500'))
with localcontext(Context(prec=3000)):
    random.seed(1)
    for i in range(40):
        a, b = random.randrange(1, 10**random.randrange(1, 30)), 2**random.randrange(40)*5**random.randrange(40)*random.choice((1,1,3,7))
        x, y = D(a).scaleb(random.randrange(-40,40)), D(b).scaleb(random.randrange(-40,40))
        q = x / y
        print(hash(q), q.adjusted(), q.as_tuple().exponent, len(q.as_tuple().digits), (x*x).sqrt(), (x*x*10).sqrt().as_tuple().exponent)
