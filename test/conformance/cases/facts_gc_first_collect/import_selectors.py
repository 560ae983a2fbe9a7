import gc, selectors
print(gc.collect(), gc.collect())
