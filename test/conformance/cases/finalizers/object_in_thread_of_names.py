class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = y = [N(1)]
x = x + [N(2)]
print('x is new')
del y
print('y gone')
del x
