import gc
gc.collect()
f = lambda: f
del f
print(gc.collect(), gc.collect())
