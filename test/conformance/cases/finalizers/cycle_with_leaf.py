class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import gc
a = N('cycle'); a.me = a; a.leaf = N('leaf')
del a
print(gc.collect())
