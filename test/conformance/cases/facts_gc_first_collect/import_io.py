import gc, io
print(gc.collect(), gc.collect())
