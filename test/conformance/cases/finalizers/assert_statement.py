class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
assert N(1)
print('after')
