class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
print(f'{N(1).n} {N(2).n}')
print('end')
