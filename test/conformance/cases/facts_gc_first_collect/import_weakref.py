import gc, weakref
print(gc.collect(), gc.collect())
