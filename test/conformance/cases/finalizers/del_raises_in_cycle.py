class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import gc
class R:
    def __init__(self): self.me = self
    def __del__(self): raise ValueError('from del')
R()
print(gc.collect())
