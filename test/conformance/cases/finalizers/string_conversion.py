class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class S(N):
    def __str__(self): return 'S%d' % self.n
print(str(S(1)), '%s' % S(2), f'{S(3)}')
