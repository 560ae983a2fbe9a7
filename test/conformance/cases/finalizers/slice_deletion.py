class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
l = [N(i) for i in range(6)]
del l[1:3]
print('slice')
del l[::2]
print('step')
l[:] = []
print('emptied')
