class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class C:
    x = N('class attr')
a = N('a')
print('end')
