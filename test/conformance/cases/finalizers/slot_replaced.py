class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class S: __slots__ = ('x',)
s = S(); s.x = N(1); s.x = N(2)
print('replaced')
del s.x
print('end')
