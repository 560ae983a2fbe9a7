import gc, traceback
print(gc.collect(), gc.collect())
