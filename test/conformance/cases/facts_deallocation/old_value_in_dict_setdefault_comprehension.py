class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
d = {'a': N(1)}
d.setdefault('a', N(2))
print('--')
d |= {'a': N(3)}
print('--')
d = {k: N(4) for k in d}
print('--')
d = None
