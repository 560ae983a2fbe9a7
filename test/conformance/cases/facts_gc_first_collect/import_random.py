import gc, random
print(gc.collect(), gc.collect())
