class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
N(1)
print('next line')
N(2), N(3)
print('end')
