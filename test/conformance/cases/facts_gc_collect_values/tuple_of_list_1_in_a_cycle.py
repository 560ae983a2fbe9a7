import gc
gc.collect()
t = ([], 1)
t[0].append(t)
del t
print(gc.collect(), gc.collect())
