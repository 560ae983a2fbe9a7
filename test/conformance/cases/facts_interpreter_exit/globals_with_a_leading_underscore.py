class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
a = N('a')
_b = N('_b')
c = N('c')
_d = N('_d')
__e = N('__e')
print('end')
