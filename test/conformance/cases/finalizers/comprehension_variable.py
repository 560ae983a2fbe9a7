class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
print([v.n for v in [N(1), N(2)]])
print(sum(v.n for v in [N(3), N(4)]))
print('end')
