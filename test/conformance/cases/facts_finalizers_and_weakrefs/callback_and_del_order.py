import weakref, gc
gc.collect()
class A:
    def __init__(self, n='x'): self.n = n
    def __del__(self): print('del', self.n)
a = A('a')
r = weakref.ref(a, lambda r: print('callback', r() is None))
del a
print('--')
a = A('a')
a.me = a
r = weakref.ref(a, lambda r: print('callback', r() is None))
del a
print(gc.collect())
