import weakref, gc
gc.collect()
class A:
    def __init__(self, n='x'): self.n = n
    def __del__(self): print('del', self.n)
a = A('a')
r = weakref.ref(a)
print(r() is a)
del a
print(r())
p = weakref.proxy(A('p'))
try: p.n
except ReferenceError as e: print(e)
