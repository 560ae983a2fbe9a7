class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
try:
    raise ValueError(N(1))
except ValueError as e:
    print('handler')
print('end', 'e' in globals())
