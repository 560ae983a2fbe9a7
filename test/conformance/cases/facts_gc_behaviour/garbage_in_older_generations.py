import gc
gc.collect()
l = []
l.append(l)
gc.collect(0)
del l
print(gc.collect(0), gc.collect(1), gc.collect(2))
l = []
l.append(l)
gc.collect(0); gc.collect(1)
del l
print(gc.collect(0), gc.collect(1), gc.collect(2))
l = []
l.append(l)
del l
print(gc.collect(0), gc.collect(1), gc.collect(2))
