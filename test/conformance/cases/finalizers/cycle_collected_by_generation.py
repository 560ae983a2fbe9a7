class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import gc
a = N('old'); a.me = a
gc.collect()
b = N('young'); b.me = b
del a, b
print(gc.collect(0))
print(gc.collect(2))
