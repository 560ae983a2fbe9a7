from contextlib import *
import sys
@contextmanager
def tag(name, swallow=False):
    print(f'<{name}>')
    try: yield name.upper()
    except Exception as e:
        print('caught', type(e).__name__, e)
        if not swallow: raise
    finally: print(f'</{name}>')
with ExitStack() as stack:
    names = [stack.enter_context(tag(n)) for n in 'abc']
    stack.callback(print, 'callback', end='!\n'); stack.push(lambda *exc: print('pushed', exc[0]))
    print(names)
with ExitStack() as st:
    st.enter_context(tag('outer', swallow=True)); st.enter_context(tag('inner'))
    raise ValueError('x')
keep = ExitStack()
with ExitStack() as st:
    st.callback(print, 'moved away'); keep = st.pop_all()
print('closed?'); keep.close()
try:
    with ExitStack() as st:
        st.callback(lambda: 1 / 0); st.callback(int, 'z')
        raise KeyError('first')
except Exception as e:
    while e: print(repr(e)); e = e.__context__
with suppress(KeyError, IndexError): [][1]
print('after')
with suppress(): pass
import io
buf = io.StringIO()
with redirect_stdout(buf), redirect_stderr(buf): print('hidden'); print('err', file=sys.stderr)
print(repr(buf.getvalue()))
class D:
    def close(self): print('closing D')
with closing(D()) as d, nullcontext(5) as five: print(five)
class Both(ContextDecorator):
    def __enter__(self): print('in'); return self
    def __exit__(self, *a): print('out', a[0]); return True
@Both()
def f(x): print('f', x); raise OSError('lost')
print(f(1))
@tag('deco')
def g(): return 'g'
print(g(), g())
@contextmanager
def twice(): yield 1; yield 2
@contextmanager
def never():
    if False: yield
@contextmanager
def stop(): 
    yield
@contextmanager
def swallow_return():
    try: yield
    except ValueError: return
for bad in (lambda: twice().__enter__(), lambda: never().__enter__(), lambda: tag().__enter__(), lambda: ExitStack().enter_context(5), lambda: closing(5).__exit__(None, None, None), lambda: contextmanager(5), lambda: contextmanager(lambda: 5)().__enter__(), lambda: suppress(5).__exit__(ValueError, ValueError(), None)):
    try: print(type(bad()).__name__)
    except Exception as e: print(type(e).__name__, '|', e)
try:
    with twice(): pass
except RuntimeError as e: print(e)
try:
    with twice(): raise ValueError('v')
except (RuntimeError, ValueError) as e: print(repr(e))
with swallow_return(): raise ValueError
try:
    with stop(): raise StopIteration('si')
except StopIteration as e: print('SI', e)
t = tag('once')
with t: pass
try:
    with t: pass
except Exception as e: print(type(e).__name__, e)
class NoExit:
    def __enter__(self): return 1
class NoEnter:
    def __exit__(self, *a): pass
for c in (NoExit, NoEnter, object):
    try:
        with c(): pass
    except Exception as e: print(type(e).__name__, e)
class BadExit:
    def __enter__(self): return self
    def __exit__(self): pass
try:
    with BadExit(): pass
except TypeError as e: print(e)
with tag('last'), NoEnter() as n: pass
