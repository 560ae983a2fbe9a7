import weakref, gc
gc.collect()
class A:
    def __init__(self, n='x'): self.n = n
    def __del__(self): print('del', self.n)
a = A('a')
for i in range(3): weakref.finalize(a, print, 'f', i)
del a
print('--')
a = A('cycle'); a.me = a
for i in range(3): weakref.finalize(a, print, 'f', i)
del a
gc.collect()
