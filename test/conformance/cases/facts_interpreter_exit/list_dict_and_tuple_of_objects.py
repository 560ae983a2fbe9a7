class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
l = [N('l0'), N('l1')]
d = {'x': N('dx'), 'y': N('dy')}
t = (N('t0'), N('t1'))
print('end')
