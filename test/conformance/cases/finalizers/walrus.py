class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
if (x := N(1)): print('body')
(x := N(2))
print('end')
