class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class R:
    def __init__(self, n): self.n = n
    def __del__(self):
        print('del', self.n)
        if self.n: R(self.n - 1)
R(3)
print('end')
