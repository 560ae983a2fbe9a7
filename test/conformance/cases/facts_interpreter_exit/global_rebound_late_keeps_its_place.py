class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
a = N('a1')
b = N('b')
a = N('a2')
print('end')
