class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import gc
for n in 1, 2:
    x = N(n); x.me = x
del x
print(gc.collect())
