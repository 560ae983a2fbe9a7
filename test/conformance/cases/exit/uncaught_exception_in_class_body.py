class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
a = N('a')
class C:
    b = N('b')
    raise KeyError('k')
