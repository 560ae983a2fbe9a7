class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
x = N(0)
for i in range(1, 8):
    n = N(i); n.next = x; x = n
del n
del x
