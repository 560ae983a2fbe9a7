import gc, functools
print(gc.collect(), gc.collect())
