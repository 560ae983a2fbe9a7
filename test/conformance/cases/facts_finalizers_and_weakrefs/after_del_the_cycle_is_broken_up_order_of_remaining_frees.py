import gc, weakref
gc.collect()
class N:
    def __init__(self, n): self.n = n
log = []
x = [N(i) for i in range(4)]
for i in range(4): x[i].o = x[(i + 1) % 4]
refs = [weakref.ref(o, lambda r, n=o.n: log.append(n)) for o in x]
del x, i
print(gc.collect(), log)
