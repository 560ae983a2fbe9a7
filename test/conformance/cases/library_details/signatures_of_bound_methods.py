# Signatures of methods in C that are bound, of functions that say their own, and of sealed classes.
import inspect, re, decimal, datetime
print(inspect.signature(re.sub), inspect.signature(re.split), getattr(re.sub, '__text_signature__', None))
for f in (decimal.Decimal.from_float, datetime.datetime.now, datetime.date.fromtimestamp, decimal.Decimal(1).sqrt, decimal.getcontext().sqrt, datetime.date.today, decimal.Decimal.quantize):
    try: print(inspect.signature(f), f.__text_signature__)
    except ValueError as e: print(str(e).split(' at')[0])
def g(a): pass
g.__text_signature__ = '(x, y=5, /)'
print(inspect.signature(g))
