class N:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n
    def __del__(self): print('del', self.n)
s = {N(5), N(1), N(3)}
del s
print('--')
s = {N(5), N(1), N(3)}
s.clear()
print('--')
f = frozenset([N(2), N(1)])
del f
