class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = [N(i).n for i in range(3)]
print(x)
y = [v for v in (N(7), N(8))]
print('made')
del y
