class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
l = [N(1), N(2), N(3)]
l[:] = [l[2]]
print('--')
l.pop()
