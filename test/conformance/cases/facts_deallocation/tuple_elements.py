class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
t = (N(1), N(2), N(3))
del t
print('--')
t = ((N(1), N(2)), (N(3), N(4)))
del t
