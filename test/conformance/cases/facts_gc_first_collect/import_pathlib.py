import gc, pathlib
print(gc.collect(), gc.collect())
