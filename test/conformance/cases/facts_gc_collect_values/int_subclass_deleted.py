import gc
gc.collect()
class I(int): pass
del I
print(gc.collect(), gc.collect())
