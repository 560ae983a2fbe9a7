class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class A: pass
a = A()
A.__del__ = lambda self: print('late')
del a
