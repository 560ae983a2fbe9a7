import gc
gc.collect()
l = []
a = []
a.append(a)
l.append(a)
del a
print(gc.collect(), gc.collect())
