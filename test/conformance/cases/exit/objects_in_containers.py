class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
l = [N(1), N(2)]
d = {'k': N(3)}
t = (N(4),)
print('end')
