import weakref, gc
gc.collect()
class A:
    def __init__(self, n='x'): self.n = n
    def __del__(self): print('del', self.n)
a = A('a')
r = weakref.ref(a, lambda r: print('cb'))
del r
del a
print('--')
a = A('b'); a.me = a
a.r = weakref.ref(a, lambda r: print('cb'))
del a
print(gc.collect())
