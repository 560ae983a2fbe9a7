class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
a = N(1)
a = N(2)
print('rebound')
a = None
print('end')
