import gc, fnmatch
print(gc.collect(), gc.collect())
