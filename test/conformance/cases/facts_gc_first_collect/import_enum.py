import gc, enum
print(gc.collect(), gc.collect())
