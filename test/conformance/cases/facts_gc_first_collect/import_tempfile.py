import gc, tempfile
print(gc.collect(), gc.collect())
