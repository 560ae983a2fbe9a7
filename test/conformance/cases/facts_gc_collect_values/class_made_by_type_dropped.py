import gc
gc.collect()
type('A', (), {})
print(gc.collect(), gc.collect())
