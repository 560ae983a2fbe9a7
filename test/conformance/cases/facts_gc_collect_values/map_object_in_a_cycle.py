import gc
gc.collect()
l = []
m = map(None, l)
l.append(m)
del l, m
print(gc.collect(), gc.collect())
