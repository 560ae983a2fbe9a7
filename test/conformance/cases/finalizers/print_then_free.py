class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
print(N(1), file=None) if False else print('skipped')
x = [N(1), N(2)][1]
print('kept', x.n)
