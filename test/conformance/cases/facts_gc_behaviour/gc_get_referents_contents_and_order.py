import gc, types
def show(o):
    r = []
    for x in gc.get_referents(o):
        r.append(x.__name__ if isinstance(x, type) else repr(x) if isinstance(x, (int, str, tuple, type(None), float)) and len(repr(x)) < 40 else type(x).__name__)
    return r
class A:
    def m(self): pass
class S: __slots__ = ('p', 'q')
a = A(); a.x = 1; a.y = 'two'; a.z = [3]
s = S(); s.q = 'Q'; s.p = 'P'
def f(u, v=2): return a
def mk():
    c1 = 'cell'
    def g(): return c1
    return g
def gen(k): 
    j = 'loc'
    yield k
it = gen('arg'); next(it)
e = ValueError('x')
print('list', show([1, 'b', None]))
print('tuple', show((1, 'b')))
print('dict', show({'k': 'v', 1: 2}))
print('set', show({5}))
print('frozenset', show(frozenset([5])))
print('instance', show(a))
a.__dict__
print('instance, __dict__ read', show(a))
print('slots', show(s))
print('class', show(A))
print('function', show(f))
print('closure', show(mk()))
print('bound method', show(a.m))
print('generator', show(it))
print('exception', show(e))
print('int str None', show(5), show('s'), show(None))
print('several', show([1]) + show((2,)), [type(x).__name__ for x in gc.get_referents([1], (2,))])
print('iter', show(iter([1])))
print('enumerate', show(enumerate([1])))
print('zip', show(zip([1])))
print('map', show(map(int, ['1'])))
print('slice', show(slice(1, 2)))
print('range', show(range(5)))
print('property', show(property(len)))
print('cell', show(mk().__closure__[0]))
print('module', show(types.ModuleType('mm')))
print('dict view', show({'k': 1}.keys()))
print('weakref', show(__import__('weakref').ref(a)))
print('code', show(f.__code__)[:0])
print('builtin', show([].append))
print('empty instance', show(A()))
print('partial', show(__import__('functools').partial(len, 'a')))
