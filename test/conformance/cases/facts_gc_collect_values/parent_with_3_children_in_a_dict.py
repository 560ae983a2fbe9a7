import gc
gc.collect()
class P:
    def __init__(self): self.c = {}
class C:
    def __init__(self, p): self.p = p
p = P()
for i in range(3): p.c[i] = C(p)
del p
print(gc.collect(), gc.collect())
