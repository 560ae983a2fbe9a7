class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import weakref
class B(N): pass
x = B('x')
r = weakref.ref(x, lambda r: print('callback'))
y = x
del x
print('end')
