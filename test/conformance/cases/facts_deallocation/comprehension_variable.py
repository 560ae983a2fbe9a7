class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
l = [x.n for x in (N(1), N(2))]
print(l)
l = [x.n for x in (N(i) for i in range(3))]
print(l)
