import gc, functools
def holders(x):
    return sorted(type(r).__name__ for r in gc.get_referrers(x) if type(r).__name__ in ('tuple', 'dict', 'list'))
class C:
    def __init__(self, a=None, **more): print('init', holders(x))
    def __call__(self, a=None, **more): print('call', holders(x))
    def m(self, a=None, **more): print('method', holders(x))
class E(Exception):
    def __init__(self, *args): print('exception', holders(x))
def f(*args, **more): print('function', holders(x))
def main():
    c = C(x); C(a=x); C(*[x]); C(**{'a': x}); C(b=x)
    c(x); c(a=x); c(*[x]); c(**{'b': x})
    c.m(x); c.m(a=x); c.m(*(x,)); c.m(**{'a': x})
    f(x); f(a=x); f(*[x]); f(**{'a': x})
    E(x); E(*[x])
    functools.partial(f, x)(); functools.partial(f, a=x)()
    '{}'.format(x); max([x], [x], key=lambda v: print('max', holders(x)) or 1)
x = frozenset([object()])
main()
