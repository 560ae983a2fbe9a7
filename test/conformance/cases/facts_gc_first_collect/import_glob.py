import gc, glob
print(gc.collect(), gc.collect())
