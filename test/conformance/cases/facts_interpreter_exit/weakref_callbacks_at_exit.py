class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import weakref
a = N('a')
r = weakref.ref(a, lambda r: print('callback a'))
b = N('b')
r2 = weakref.ref(b, lambda r: print('callback b'))
print('end')
