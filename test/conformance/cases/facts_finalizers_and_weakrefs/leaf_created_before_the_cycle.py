import gc
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print(self.n, end=' ')
leaf = N('leaf')
a = N('cyc')
a.me = a
a.leaf = leaf
del a, leaf
print(gc.collect())
