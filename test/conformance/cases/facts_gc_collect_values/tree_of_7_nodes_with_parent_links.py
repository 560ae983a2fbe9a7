import gc
gc.collect()
class T:
    def __init__(self, p, d):
        self.p = p
        self.l = T(self, d - 1) if d else None
        self.r = T(self, d - 1) if d else None
t = T(None, 2)
del t
print(gc.collect(), gc.collect())
