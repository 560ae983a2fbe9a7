# What a generator, its frame and the dict of f_locals refer to, while they run and after.
import gc, sys
def kinds(o): return [type(v).__name__ for v in gc.get_referents(o)]
def g(a, b):
    c = a
    yield c
    c = 2
    yield 3
x = g([0], 'b'); next(x)
f = x.gi_frame
print(kinds(x), kinds(f))
d = f.f_locals
print(kinds(x), kinds(f), sys.getrefcount(d), d['c'] is d['a'])
next(x); print(sorted(d)); d2 = f.f_locals; print(d2 is d, sorted(d2))
del f
print(kinds(x), sys.getrefcount(d)); del d2
x.close(); print(kinds(x), sys.getrefcount(d), type(d))
def h(a):
    f = sys._getframe()
    d = f.f_locals
    del f
    print(sys.getrefcount(d), sorted(d), sys.getrefcount(a))
    e = sys._getframe().f_locals
    print(e is d, sys.getrefcount(d), sorted(e))
    e = locals()
    print(e is d, sys.getrefcount(d), sorted(e))
    return sys._getframe()
f = h([1]); print(kinds(f), sorted(f.f_locals)); 
del f; print(gc.collect())
def k(a):
    f = sys._getframe()
    f.f_locals
    print(kinds(f))
    return f
f = k(1); print(kinds(f)); f.clear(); print(kinds(f), sorted(f.f_locals)); del f
def m(a):
    raise ValueError
try: m([3])
except ValueError as e: f = e.__traceback__.tb_next.tb_frame
print(kinds(f)); f.f_locals; print(kinds(f)); f.f_locals['a'] = 7; print(f.f_locals)
