import gc
gc.collect()
type('A', (), {'f': lambda self: 0})
print(gc.collect(), gc.collect())
