import sys
g = sys.getrefcount

class A: zq_cls = 1
a = A()
a.zq_inst = 1
zq_glob = 1
def f(zq_arg):
    zq_loc = 1
    return g('zq_loc'), g('zq_arg')
def m(x): return 'immortal' if x > 1 << 31 else x
def k(**kw): return m(g(list(kw)[0]))
print('class attribute', m(g('zq_cls')), 'instance attribute', m(g('zq_inst')), 'global', m(g('zq_glob')), 'only a literal', m(g('zq_only')), 'local and argument', [m(x) for x in f(1)])
print('keyword at a call', 'immortal' if k(zq_kw2=1) == 'immortal' else 'counted', 'keyword through **', 'immortal' if k(**{'zq' + '_kw3' * len('a'): 1}) == 'immortal' else 'counted', 'function name', 'immortal' if m(g(f.__name__)) == 'immortal' else 'counted', 'class name', 'immortal' if m(g(A.__name__)) == 'immortal' else 'counted')
