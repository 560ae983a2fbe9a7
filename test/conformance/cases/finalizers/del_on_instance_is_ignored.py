class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class A: pass
a = A()
a.__del__ = lambda: print('never')
del a
print('end')
