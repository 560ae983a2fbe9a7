import gc
gc.collect()
print(gc.get_freeze_count() > 0)
l = []
l.append(l)
gc.freeze()
n = gc.get_freeze_count()
print(n > 1000, len(gc.get_objects()) < 50)
del l
print(gc.collect())
gc.unfreeze()
print(gc.get_freeze_count(), gc.collect())
