import gc, hashlib
print(gc.collect(), gc.collect())
