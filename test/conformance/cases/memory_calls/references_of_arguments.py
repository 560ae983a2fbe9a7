import sys, functools, operator, gc
g = sys.getrefcount
x = ['x']; y = ['y']
def f(*a, **k): return g(x), g(y)
def f2(a, b): return g(x), g(y)
def f3(a, *, b): return g(x), g(y)
class C:
    def __init__(self, a, b=None): print('init', g(x), g(y), g(self))
    def __call__(self, a, b=None): return g(x), g(y), g(self)
    def m(self, a, b=None): return g(x), g(y), g(self)
    @classmethod
    def cm(cls, a, b=None): return g(x), g(y)
    @staticmethod
    def sm(a, b=None): return g(x), g(y)
class D:
    def __new__(cls, a, b=None):
        print('new', g(x), g(y)); return object.__new__(cls)
class E(Exception):
    def __init__(self, a, b=None): super().__init__(a); print('E', g(x), g(y), g(self))
class M(type):
    def __call__(cls, *a, **k):
        print('M', g(x), g(y)); return super().__call__(*a, **k)
class K(metaclass=M):
    def __init__(self, a, b=None): print('K', g(x), g(y))
class P(C):
    def __init__(self, a, b=None): super().__init__(a, b=b); C.__init__(self, a, b)
c = C(x, y)
t = (x, y); d = {'a': x, 'b': y}
def run():
    print(f(x, y), f(x, b=y), f(*t), f(**d), f(x, *[y]), f(x, **{'b': y}))
    print(f2(x, y), f2(x, b=y), f2(*t), f2(**d), f3(x, b=y))
    C(x, y); C(x, b=y); C(*t); C(**d); C(a=x, b=y)
    print(c(x, y), c(x, b=y), c(*t), c(**d))
    print(c.m(x, y), c.m(x, b=y), c.m(*t), c.m(**d))
    print(C.cm(x, y), C.cm(x, b=y), C.sm(x, y), C.sm(x, b=y), c.sm(x, y))
    D(x, y); D(x, b=y); E(x, y); E(x, b=y); K(x, y); K(x, b=y); P(x, y); P(x, b=y)
    p = functools.partial(f, x); print(p(y), p(b=y), p(*[y]))
    print(functools.reduce(lambda a, b: (g(x), g(y)), [x, y]), list(map(f2, [x], [y])), list(filter(lambda v: print(g(x)), [x])))
    print(sorted([x, y], key=lambda v: g(x)) and g(x), max(x, y, key=lambda v: (print(g(x), g(y)), 1)[1]), min([x, y], key=lambda v: print(g(x)) or 1))
    h = c.m; print(h(x, y), h(x, b=y), h(*t))
    print('{0}'.format(c) and 1, operator.methodcaller('m', x, y)(c), operator.methodcaller('m', x, b=y)(c), getattr(c, 'm')(x, y), C.m(c, x, y))
    @functools.lru_cache
    def cached(a): return g(z)
    z = C.__new__(C); print(cached(z))
    lam = lambda *a: g(x); print(lam(x, x))
    print((lambda a=x: g(x))(), g(x))
for i in range(3): run()
for i in range(10):
    r = [f2(x, y), f2(*t), c.m(x, y), c.m(*t), c(x, b=y)]; print(r)
