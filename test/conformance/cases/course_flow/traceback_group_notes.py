import sys
if sys.version_info < (3, 11):
    class ExceptionGroup(Exception):
        def __init__(self, msg, excs): super().__init__(msg); self.exceptions = tuple(excs)
def check(n):
    if n % 2: raise ValueError(f'odd {n}')
    if n > 4: raise TypeError(n)
def collect(numbers):
    errors = []
    for n in numbers:
        try: check(n)
        except Exception as e:
            if hasattr(e, 'add_note'):
                e.add_note(f'number {n}'); e.add_note('two\nlines')
            errors.append(e)
    if errors: raise ExceptionGroup(f'{len(errors)} problems', errors)
try: collect([0, 2])
except Exception: print('never')
else: print('fine')
try:
    collect(range(7))
except Exception as g:
    print(type(g).__name__, g, [type(e).__name__ for e in g.exceptions])
    if hasattr(g, 'split'):
        a, b = g.split(ValueError); print(repr(a), repr(b)); print(g.subgroup(lambda e: 'odd 3' in str(e)), g.derive([KeyError(1)]))
        try: raise ExceptionGroup('outer', [g, OSError(2, 'gone')]) from KeyError('reason')
        except ExceptionGroup as o: print(o.subgroup(OSError), o.exceptions[0] is g)
for bad in ("ExceptionGroup('x', [])", "ExceptionGroup('x', [1])", "ExceptionGroup('x')", "ExceptionGroup(5, [ValueError()])", "ExceptionGroup('x', 5)", "ExceptionGroup('x', [KeyboardInterrupt()])", "BaseExceptionGroup('x', [KeyboardInterrupt()])", "BaseExceptionGroup('x', [ValueError()])", "ValueError('a').add_note(5)"):
    if sys.version_info >= (3, 11):
        try: print(bad, repr(eval(bad)))
        except Exception as e: print(bad, type(e).__name__, e)
def nest(n):
    if n == 0: collect([1, 6])
    try: nest(n - 1)
    except Exception as e: raise ExceptionGroup(f'level {n}', [e, KeyError(n)])
nest(2)
