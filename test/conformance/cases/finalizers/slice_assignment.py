class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
l = [N(i) for i in range(4)]
l[1:3] = [N('new')]
print('assigned')
l[:] = l[::-1]
print([x.n for x in l])
