class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class C:
    x = N('class attr')
print('deleting')
del C
print('class is in a cycle')
import gc
gc.collect()
print('collected')
