class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
try:
    raise ValueError(N('arg'))
except ValueError as e:
    kept = e
print('end')
