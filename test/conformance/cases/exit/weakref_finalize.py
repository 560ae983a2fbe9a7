class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import weakref
class A: pass
a = A(); b = A()
weakref.finalize(a, print, 'a finalized')
weakref.finalize(b, print, 'b finalized')
print('end')
