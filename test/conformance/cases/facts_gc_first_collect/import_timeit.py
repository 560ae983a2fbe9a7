import gc, timeit
print(gc.collect(), gc.collect())
