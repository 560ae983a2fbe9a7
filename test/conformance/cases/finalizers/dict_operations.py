class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
d = {i: N(i) for i in range(5)}
d.pop(0)
print('popped')
d[1] = None
print('replaced')
del d[2]
print('deleted')
d.popitem()
print('popitem')
d.clear()
print('cleared')
