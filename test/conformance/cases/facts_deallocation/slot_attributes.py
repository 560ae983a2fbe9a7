class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class S: __slots__ = ('z', 'a', 'm')
s = S()
s.z = N('z'); s.a = N('a'); s.m = N('m')
del s
print('--')
class T(S): __slots__ = ('b',)
t = T()
t.b = N('b'); t.z = N('z'); t.a = N('a')
del t
