import gc, zlib
print(gc.collect(), gc.collect())
