import gc, dis
print(gc.collect(), gc.collect())
