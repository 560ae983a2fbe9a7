import gc, numbers
print(gc.collect(), gc.collect())
