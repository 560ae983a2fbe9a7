import gc
gc.collect()
class N:
    def __init__(self): self.nb = []
ns = [N() for _ in range(4)]
for a in ns:
    for b in ns:
        if a is not b: a.nb.append(b)
del ns, a, b
print(gc.collect(), gc.collect())
