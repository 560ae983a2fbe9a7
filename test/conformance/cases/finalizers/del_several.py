class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
a, b, c = N(1), N(2), N(3)
del c, a
print('two')
del b
