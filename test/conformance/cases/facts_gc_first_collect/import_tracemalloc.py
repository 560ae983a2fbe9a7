import gc, tracemalloc
print(gc.collect(), gc.collect())
