class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
a, b = N('a'), N('b')
a, b = b, a
print(a.n, b.n)
del a
print('end')
