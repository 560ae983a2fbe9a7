class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import gc
gc.disable()
a = N('a'); a.me = a
del a
b = N('b'); b.me = b
print('end')
