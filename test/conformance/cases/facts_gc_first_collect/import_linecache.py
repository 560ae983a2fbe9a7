import gc, linecache
print(gc.collect(), gc.collect())
