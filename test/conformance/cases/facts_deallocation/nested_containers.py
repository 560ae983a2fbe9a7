class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = [N('a'), [N('b'), {'k': N('c')}], (N('d'),)]
del x
