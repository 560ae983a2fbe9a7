import gc, itertools
print(gc.collect(), gc.collect())
