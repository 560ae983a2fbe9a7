import weakref, gc
gc.collect()
class A:
    def __init__(self, n='x'): self.n = n
    def __del__(self): print('del', self.n)
a = A('a')
r1 = weakref.ref(a, lambda r: print('cb1'))
r2 = weakref.ref(a, lambda r: print('cb2'))
r3 = weakref.ref(a, lambda r: print('cb3'))
del a
print('--')
a = A('a'); a.me = a
r1 = weakref.ref(a, lambda r: print('cb1'))
r2 = weakref.ref(a, lambda r: print('cb2'))
r3 = weakref.ref(a, lambda r: print('cb3'))
del a
gc.collect()
