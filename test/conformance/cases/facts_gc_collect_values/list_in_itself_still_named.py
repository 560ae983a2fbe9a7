import gc
gc.collect()
l = []
l.append(l)
print(gc.collect(), gc.collect())
