import gc
gc.collect()
ns = {}
exec('def f(): pass', ns)
del ns
print(gc.collect())
