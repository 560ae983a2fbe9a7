import gc, logging
print(gc.collect(), gc.collect())
