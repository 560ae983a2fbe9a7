import gc, array
print(gc.collect(), gc.collect())
