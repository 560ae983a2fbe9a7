import gc
gc.collect()
class E(Exception): pass
del E
print(gc.collect(), gc.collect())
