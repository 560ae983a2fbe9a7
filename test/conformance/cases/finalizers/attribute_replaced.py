class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class A: pass
a = A(); a.x = N(1)
a.x = N(2)
print('replaced')
del a.x
print('deleted')
