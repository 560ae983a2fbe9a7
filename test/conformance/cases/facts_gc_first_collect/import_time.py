import gc, time
print(gc.collect(), gc.collect())
