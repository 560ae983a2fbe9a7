class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class A: x = N(1)
A.x = N(2)
print('replaced')
del A.x
