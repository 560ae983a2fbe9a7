import gc
gc.collect()
l = [str(i) for i in range(1000)] + list(range(1000))
l.append(l)
del l
print(gc.collect(), gc.collect())
