class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import gc
gc.set_debug(gc.DEBUG_SAVEALL)
a = N('a'); a.me = a
del a
gc.collect()
print('end')
