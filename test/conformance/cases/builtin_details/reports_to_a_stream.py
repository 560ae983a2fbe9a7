import sys, io
class Cap:
    def __enter__(s): s.o=sys.stderr; sys.stderr=io.StringIO(); return sys.stderr
    def __exit__(s,*e): sys.stderr=s.o
with Cap() as err:
    try: raise ValueError(42)
    except ValueError: sys.__excepthook__(*sys.exc_info())
print(repr(err.getvalue()[-15:]))
with Cap() as err:
    sys.__excepthook__(1,'1',1)
print(repr(err.getvalue()))
def s(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
s(lambda: type(sys.flags)()); s(lambda: type(sys.flags).__new__(type(sys.flags))); s(lambda: sys.version_info.__class__()); s(lambda: tuple.__new__(type(sys.flags)))
s(lambda: sys.intern(3)); 
class S(str):
    def __hash__(s): return 123
s(lambda: sys.intern(S('abc')))
s(lambda: str(b'','utf-8','strict',3)); s(lambda: str(b'',errors='x',bad=1)); s(lambda: str(encoding='x')); s(lambda: str(object=b'a',encoding='ascii')); s(lambda: str('a','b')); s(lambda: str(5,'x')); s(lambda: str(1,2,3,4))
it=iter('abc'); list(it); s(lambda: it.__reduce__()); s(lambda: next(it)); s(lambda: it.__setstate__(1)); s(lambda: it.__length_hint__()); s(lambda: it.__reduce__())
it=iter('a€'); list(it); s(lambda: it.__setstate__(0)); s(lambda: next(it)); s(lambda: it.__reduce__()); s(lambda: it.__length_hint__())
class W:
    def __del__(s): 1/0
with Cap() as err:
    W()
print(err.getvalue().splitlines()[-1])
class L:
    def __init__(s): s.got=[]
    def write(s,x): s.got.append(x)
    def flush(s): pass
l=sys.stderr=L()
def f():
    assert 0, 'end'
try: f()
except AssertionError: sys.__excepthook__(*sys.exc_info())
print(''.join(l.got))
sys.stderr=sys.__stderr__
