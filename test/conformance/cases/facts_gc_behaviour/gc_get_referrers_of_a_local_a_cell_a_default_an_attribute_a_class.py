import gc
def show(x): return sorted(type(r).__name__ for r in gc.get_referrers(x))
class A: pass
def f():
    y = A()
    return show(y)
print('local', f())
def g():
    y = A()
    def h(): return y
    return show(y)
print('cell', g())
def k(p=A()): pass
print('default', show(k.__defaults__[0]))
a = A(); b = A(); a.v = b
print('attribute', show(b))
a.__dict__
print('attribute, dict read', show(b))
class S: __slots__ = ('v',)
s = S(); c = A(); s.v = c; del_me = c; del c, del_me
print('slot', show(s.v))
print('class', show(A))
print('in list', show([A()][0]))
l = [A()]
print('list element', show(l[0]))
print('gc.get_referrers()', gc.get_referrers())
