import gc
gc.collect()
ns = {}
exec('class A: pass', ns)
del ns
print(gc.collect(), gc.collect())
