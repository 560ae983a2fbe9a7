import sys, types, gc
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
m = types.ModuleType('m')
m.x = N('in module m')
sys.modules['m'] = m
a = N('a')
class A: __slots__ = ('b', 'c')
class B(A): __slots__ = ('a',)
s = B(); s.b = N('b'); s.a = N('slot a'); s.c = N('c')
print([type(x).__name__ for x in gc.get_referents(s)], [x.n for x in gc.get_referents(s) if isinstance(x, N)])
d = {'k': N('in dict')}; d['self'] = d
names = {id(m): 'm', id(vars(m)): 'vars(m)', id(a): 'a', id(m.x): 'm.x', id(N): 'N', id(d): 'd', id(s): 's', id(globals()): 'globals'}
gc.collect()
print([names[id(x)] for x in gc.get_objects() if id(x) in names])
class Late:
    def __del__(self):
        global late
        late = N('made late')
        print('Late')
z = Late()
print('end')
