import gc
gc.collect()
class S:
    def __init__(self): self.obs = []
    def add(self, o): self.obs.append(o)
class O:
    def __init__(self, s):
        self.s = s
        s.add(self.update)
    def update(self): pass
s = S()
o = O(s)
del s, o
print(gc.collect(), gc.collect())
