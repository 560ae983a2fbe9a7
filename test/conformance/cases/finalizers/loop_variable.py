class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
for x in [N(1), N(2)]: print('body', x.n)
print('after loop')
del x
