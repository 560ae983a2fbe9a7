import gc
gc.collect()
d = {}
d['me'] = d
del d
print(gc.collect(), gc.collect())
