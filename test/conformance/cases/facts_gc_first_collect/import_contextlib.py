import gc, contextlib
print(gc.collect(), gc.collect())
