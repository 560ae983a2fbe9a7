import weakref, gc
gc.collect()
class A:
    def __init__(self, n='x'): self.n = n
    def __del__(self): print('del', self.n)
a = A('a')
f = weakref.finalize(a, print, 'finalize', 1, sep='-')
print(f.alive, f.atexit)
del a
print(f.alive, f())
b = A('b')
g = weakref.finalize(b, print, 'fin b')
print(g())
print(g.alive, g())
del b
c = A('c')
h = weakref.finalize(c, print, 'fin c')
print(h.detach() is not None, h.alive)
del c
