import gc, uuid
print(gc.collect(), gc.collect())
