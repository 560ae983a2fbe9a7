class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
for i in range(3):
    x = N(i)
print('after')
del x
