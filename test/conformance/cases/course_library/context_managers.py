from contextlib import contextmanager, suppress, ExitStack, closing, redirect_stdout, nullcontext
import io
class Res:
    def __init__(self, n, fail=False): self.n, self.fail = n, fail
    def __enter__(self): print('open', self.n); return self
    def __exit__(self, et, ev, tb): print('close', self.n, et and et.__name__); return self.fail
    def close(self): print('closed', self.n)
@contextmanager
def tag(name):
    print(f'<{name}>')
    try: yield name.upper()
    except ValueError as e: print('swallowed', e)
    finally: print(f'</{name}>')
with tag('p') as t, Res('a') as r: print(t, r.n)
with tag('q'): raise ValueError('inside')
with Res('s', fail=True): raise KeyError('hidden')
try:
    with Res('x'), Res('y'): 1 / 0
except ZeroDivisionError as e: print('out', e)
with suppress(KeyError, IndexError): {}['k']; print('not reached')
with ExitStack() as st:
    rs = [st.enter_context(Res(i)) for i in range(2)]; st.callback(print, 'callback', sep='!'); st.push(lambda *a: print('push', a[0]))
with closing(Res('c')) as c: print(c.n)
buf = io.StringIO()
with redirect_stdout(buf): print('captured')
print(repr(buf.getvalue())); 
with nullcontext(5) as n: print(n)
@tag('deco')
def f(x): print('in f', x); return x
print(f(3), f(4))
try:
    with open: pass
except (TypeError, AttributeError) as e: print(type(e).__name__, e)
class NoExit:
    def __enter__(self): return 1
try:
    with NoExit() as x: pass
except (TypeError, AttributeError) as e: print(type(e).__name__, e)
@contextmanager
def twice(): yield 1; yield 2
try:
    with twice(): pass
except RuntimeError as e: print(e)
@contextmanager
def never():
    if False: yield
try:
    with never(): pass
except RuntimeError as e: print(e)
def g():
    with Res('ret'): return 'value'
print(g())
for i in range(3):
    with Res(i):
        if i == 1: break
with (Res('m') as m, Res('n') as n): print(m.n + n.n)
