import gc, zipfile
print(gc.collect(), gc.collect())
