class V:
    def __init__(self, n): self.n = n
    def __add__(self, o): return V(self.n + o.n)
    def __del__(self): print('del', self.n)
r = V(1) + V(2) + V(4)
print('=', r.n)
