import gc
gc.freeze()
l = []; l.append(l); del l
print(gc.collect())
gc.unfreeze()
