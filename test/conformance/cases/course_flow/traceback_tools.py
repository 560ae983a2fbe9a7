import traceback, sys
def inner(x):
    y = x * 2
    return 10 / (x - 1)
def outer(v): return inner(v)
try: outer(1)
except ZeroDivisionError as e:
    tb = e.__traceback__
    print([(f.name, f.lineno, f.line) for f in traceback.extract_tb(tb)])
    print(''.join(traceback.format_tb(tb, limit=1)), traceback.format_exception_only(type(e), e), traceback.format_exc(limit=-1), sep='\n')
    while tb: print(tb.tb_lineno, tb.tb_frame.f_code.co_name, sorted(tb.tb_frame.f_locals)[:2] if tb.tb_frame.f_back else ''); tb = tb.tb_next
    te = traceback.TracebackException.from_exception(e, capture_locals=True)
    print(''.join(te.format()).replace(__file__, 'main.py').count('\n') > 5, te.exc_type if sys.version_info < (3, 13) else te.exc_type_str, str(te), len(te.stack))
    traceback.print_exc(file=sys.stdout)
    print(traceback.format_exception(e)[-1], e.with_traceback(None).__traceback__)
def stack(): print(''.join(traceback.format_stack(limit=2))); traceback.print_stack(limit=1, file=sys.stdout); return traceback.extract_stack()[-1].name
print(stack())
print(traceback.format_list([('a.py', 3, 'f', 'x = 1'), ('b.py', 4, 'g', None)]), traceback.format_exception_only(ValueError('multi\nline')), traceback.format_exception_only(SyntaxError('bad', ('f.py', 1, 3, 'x = =', 1, 4))), traceback.format_exception_only(KeyError('k')), traceback.format_exception_only(None, None), traceback.format_exception_only(type('E', (Exception,), {})()), traceback.FrameSummary('f', 1, 'n', line='z'))
def hook(t, v, tb): print('HOOK', t.__name__, v, tb.tb_lineno, len(traceback.extract_tb(tb)))
for bad in (lambda: traceback.format_exception(5), lambda: traceback.print_exception(ValueError), lambda: traceback.format_tb(5), lambda: traceback.extract_tb(None), lambda: traceback.format_exc(), lambda: traceback.format_exception(None), lambda: ValueError().with_traceback(5)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
class Quiet(Exception):
    def __str__(self): raise RuntimeError('no str')
try: raise Quiet
except Quiet as e: print(traceback.format_exception_only(e))
e = ValueError('stored')
try: raise e
except ValueError: pass
try: raise e
except ValueError as again: print(len(traceback.extract_tb(again.__traceback__)), again is e)
def gen():
    try: yield 1
    except Exception: traceback.print_exc(file=sys.stdout); raise LookupError('gen') from None
g = gen(); next(g)
try: g.throw(ValueError('thrown'))
except LookupError: print(traceback.format_exc())
sys.excepthook = hook
outer(1)
