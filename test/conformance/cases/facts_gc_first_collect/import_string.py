import gc, string
print(gc.collect(), gc.collect())
