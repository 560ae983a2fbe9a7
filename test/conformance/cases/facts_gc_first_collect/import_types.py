import gc, types
print(gc.collect(), gc.collect())
