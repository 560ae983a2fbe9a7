import gc, inspect
print(gc.collect(), gc.collect())
