import gc, copy
print(gc.collect(), gc.collect())
