class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
print([v.n for v in sorted([N(2), N(1)], key=lambda v: v.n)])
print('end')
