class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
g = (N(i) for i in range(3))
x = next(g)
print('end')
