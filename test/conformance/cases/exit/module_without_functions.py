class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
a = [1]
b = {'k': a}
print('end')
