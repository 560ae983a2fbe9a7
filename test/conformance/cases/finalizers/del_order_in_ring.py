class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import gc
x = [N(i) for i in (3, 1, 2)]
for i in range(3): x[i].o = x[i - 1]
del x, i
print(gc.collect())
