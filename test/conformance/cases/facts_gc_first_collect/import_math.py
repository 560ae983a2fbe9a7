import gc, math
print(gc.collect(), gc.collect())
