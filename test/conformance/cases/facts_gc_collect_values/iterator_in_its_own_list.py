import gc
gc.collect()
l = []
it = iter(l)
l.append(it)
del l, it
print(gc.collect(), gc.collect())
