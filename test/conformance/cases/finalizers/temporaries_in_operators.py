class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class V(N):
    def __add__(self, o): return V(self.n + o.n)
x = V(1) + V(2) + V(4)
print(x.n)
