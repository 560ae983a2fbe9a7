import gc, sys
print(gc.collect(), gc.collect())
