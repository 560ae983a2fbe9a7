class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
a = b = N(1)
a = None
print('one left')
b = None
