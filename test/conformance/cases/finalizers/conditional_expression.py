class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = N(1) if True else N(2)
print('made')
x = N(3) if x.n > 1 else None
print('end')
