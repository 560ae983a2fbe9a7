import sys
def a(n):
    return a(n + 1)
def b(n):
    if n == -1: return
    return b(n + 1)
def c(n):
    return [c(n + 1) for x in [1]]
def d(n):
    return sum(d(n + 1) for x in [1])
def e(n):
    p, *rest = [n, n]
    return e(p + 1)
def q(a):
    if len(a) > 10000000: return
    p, *rest = a
    return q([x for x in rest if x < p]) + [p]
class R:
    def __repr__(self): return repr(self)
class L:
    def __len__(self): return len(self)
class E:
    def __eq__(self, o): return self == o
class G:
    def __getattr__(self, n): return getattr(self, n + 'x')
class C:
    def __call__(self): return self()
class I:
    def __init__(self): I()
def h(n): return max([1, 2], key=lambda v: h(n + 1))
def s(n): return sorted([2, 1], key=lambda v: s(n + 1))
def m(n): return list(map(m, [n]))
def st(n): return str(n) + st(n + 1)
def fs(n): return f"{fs(n+1)}"
def kw(n, *, k=1): return kw(n, k=k)
def ar(*n): return ar(*n)
def lm(n): return (lambda: lm(n + 1))()
def isi(n): return isinstance(n, int) and isi(n + 1)
def dct(n): return {'a': n}['a'] < 0 or dct(n + 1)
def flt(n): return n < 5.5 or flt(n * 1.5)
def wth(n):
    class M:
        def __enter__(self): return wth(n + 1)
        def __exit__(self, *a): pass
    with M(): pass
tests = [lambda: a(0), lambda: b(0), lambda: c(0), lambda: d(0), lambda: e(0), lambda: q([1, 2]), lambda: repr(R()), lambda: len(L()), lambda: E() == 1, lambda: G().y, lambda: C()(), I,
 lambda: h(0), lambda: s(0), lambda: m(0), lambda: st(0), lambda: fs(0), lambda: kw(0), lambda: ar(1), lambda: lm(0), lambda: isi(0), lambda: dct(0), lambda: flt(9.0), lambda: wth(0)]
for i, t in enumerate(tests):
    if i in (11, 23): continue
    try: t(); print(i, 'ok')
    except Exception as x:
        tb = x.__traceback__; n = 0; names = []
        while tb: n += 1; names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno)); tb = tb.tb_next
        print(i, type(x).__name__, x, n, names[-2:])
