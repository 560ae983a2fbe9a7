import gc, abc
print(gc.collect(), gc.collect())
