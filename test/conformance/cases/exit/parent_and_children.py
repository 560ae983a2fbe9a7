class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class P:
    def __init__(self): self.c = [N(1), N(2)]
    def __del__(self): print('parent')
p = P()
print('end')
