import gc
gc.collect()
l = [[]]
l[0].append(l)
gc.collect(0)
del l
print(gc.collect(0), gc.collect(1), gc.collect(2))
l = [[]]; l[0].append(l)
gc.collect()
del l
print(gc.collect(0), gc.collect(1), gc.collect(2))
