import gc, collections
print(gc.collect(), gc.collect())
