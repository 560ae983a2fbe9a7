"""Transactions with context managers: commit, rollback, suppress, ExitStack."""
from contextlib import contextmanager, ExitStack, suppress, redirect_stdout, redirect_stderr, closing, nullcontext, ContextDecorator, AbstractContextManager
import io, sys

class Transaction(AbstractContextManager):
    def __init__(self, store, name, swallow=()):
        self.store, self.name, self.swallow = store, name, swallow
    def __enter__(self):
        self.backup = dict(self.store)
        print('begin', self.name)
        return self
    def __exit__(self, kind, value, tb):
        if kind is None:
            print('commit', self.name)
            return True
        self.store.clear()
        self.store.update(self.backup)
        print('rollback', self.name, kind.__name__, value, tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno)
        return issubclass(kind, self.swallow)

@contextmanager
def tag(name, out=None):
    print(f'<{name}>')
    try:
        yield name.upper()
    except ValueError as e:
        print(f'<error>{e}</error>')
    finally:
        print(f'</{name}>')

@contextmanager
def bad_no_yield():
    if False: yield
@contextmanager
def bad_two():
    yield 1
    yield 2
@contextmanager
def bad_swallow():
    try: yield
    except KeyError: yield 'again'

def run(label, fn):
    try:
        print(label, '->', fn())
    except BaseException as e:
        print(label, '->', type(e).__name__, e, '|', repr(e.__context__))

accounts = {'a': 10, 'b': 0}
def move(n, swallow=()):
    with Transaction(accounts, f'move {n}', swallow) as t:
        accounts['a'] -= n
        if accounts['a'] < 0: raise ArithmeticError('overdrawn')
        accounts['b'] += n
        return t.name
    return 'swallowed'
run('ok', lambda: move(4))
run('raise', lambda: move(40))
run('swallow', lambda: move(40, ArithmeticError))
run('bad swallow', lambda: move(40, 5))
print(accounts)
def tagged(exc):
    with tag('b') as x, tag('i'):
        raise exc
    return 'after ' + x
for exc in (ValueError('v'), KeyError('k'), StopIteration('s'), GeneratorExit(), SystemExit(3), RuntimeError('r')):
    run(repr(exc), lambda: tagged(exc))
def use(cm):
    with cm as v: return v
for cm in (bad_no_yield(), bad_two(), nullcontext(5), closing(io.StringIO('x')), tag, 5, None, open, suppress, ExitStack(), tag('once')):
    run(getattr(cm, '__name__', type(cm).__name__), lambda: str(use(cm))[:30].split(' at ')[0])
def swallow_key():
    with bad_swallow(): raise KeyError(1)
run('yield in except', swallow_key)
once = tag('once')
run('first', lambda: use(once)); run('second', lambda: use(once))
def stack():
    with ExitStack() as s:
        names = [s.enter_context(tag(n)) for n in 'pq']
        s.callback(print, 'callback', 1, end='!\n')
        s.push(lambda *exc: print('push', exc[0]) or True)
        s.pop_all().close() if len(names) > 5 else None
        raise LookupError('inside')
    return names
run('stack', stack)
with suppress(ZeroDivisionError, KeyError) as nothing:
    print(nothing, 1 / 0)
buf = io.StringIO()
with redirect_stdout(buf), redirect_stderr(buf):
    print('hidden')
    print('err', file=sys.stderr)
print(repr(buf.getvalue()))
@tag('deco')
def decorated(): print('body')
decorated(); decorated()
class Broken:
    def __enter__(self): raise OSError('enter')
    def __exit__(self, *a): print('never')
class ExitRaises:
    def __enter__(self): return self
    def __exit__(self, *a): raise TypeError('in exit')
run('broken', lambda: use(Broken()))
def exit_raises():
    with ExitRaises(): {}['missing']
run('exit raises', exit_raises)
class NoExit:
    def __enter__(self): pass
run('no exit', lambda: use(NoExit()))
with (tag('x') as a, Transaction(accounts, 'last'), ExitRaises()):
    raise KeyError('final')
