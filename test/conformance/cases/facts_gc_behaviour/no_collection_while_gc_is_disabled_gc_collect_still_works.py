import gc
gc.disable()
rec = []
gc.callbacks.append(lambda p, i: rec.append(p))
keep = [[] for _ in range(10000)]
print(rec)
l = []
l.append(l)
del l
print(gc.collect() >= 1, rec)
