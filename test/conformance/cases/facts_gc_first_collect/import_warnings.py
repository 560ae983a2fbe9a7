import gc, warnings
print(gc.collect(), gc.collect())
