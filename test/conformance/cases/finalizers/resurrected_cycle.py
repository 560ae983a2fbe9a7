class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
import gc
kept = []
class R:
    def __init__(self): self.me = self
    def __del__(self): kept.append(self); print('del')
R()
print(gc.collect(), len(kept))
kept.clear()
print(gc.collect())
