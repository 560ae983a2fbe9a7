import gc
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print(self.n, end=' ')
a = N('cyc')
a.me = a
a.leaf = N('leaf')
a.l = [N('in list')]
del a
print(gc.collect())
