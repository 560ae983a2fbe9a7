import gc
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print(self.n, end=' ')
a = N('old')
gc.collect()
b = N('young')
a.o = b; b.o = a
del a, b
print(gc.collect())
