import gc
gc.collect()
ns = {}
exec('x = [1]', ns)
del ns
print(gc.collect(), gc.collect())
