class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class B(N):
    def next(self): return B(self.n + 1)
x = B(1).next().next().next()
print(x.n)
