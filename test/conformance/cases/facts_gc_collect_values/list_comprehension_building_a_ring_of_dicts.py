import gc
gc.collect()
ds = [{} for _ in range(4)]
for i, d in enumerate(ds): d['next'] = ds[(i + 1) % 4]
del ds, d, i
print(gc.collect(), gc.collect())
