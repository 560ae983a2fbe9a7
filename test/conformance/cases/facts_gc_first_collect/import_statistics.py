import gc, statistics
print(gc.collect(), gc.collect())
