class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import weakref
class A: pass
a = A()
f = weakref.finalize(a, print, 'never')
f.atexit = False
print('end')
