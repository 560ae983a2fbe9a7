import gc, struct
print(gc.collect(), gc.collect())
