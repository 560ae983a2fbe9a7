class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
m = map(lambda v: v.n, [N(1), N(2)])
print(next(m))
del m
print('end')
f = list(filter(lambda v: v.n > 3, [N(3), N(4)]))
print('filtered')
