class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
print([N(1), N(2)][0].n)
print({'a': N(3)}['a'].n)
print('end')
