class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
i = 0
while i < 3:
    x = N(i)
    i += 1
print('done')
del x
