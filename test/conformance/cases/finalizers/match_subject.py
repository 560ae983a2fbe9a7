class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
match N(1):
    case N(n=1): print('matched')
print('after')
