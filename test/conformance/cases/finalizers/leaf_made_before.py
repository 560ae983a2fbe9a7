class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import gc
leaf = N('leaf')
a = N('cycle'); a.me = a; a.leaf = leaf
del a, leaf
print(gc.collect())
