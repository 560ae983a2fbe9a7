import gc, gzip
print(gc.collect(), gc.collect())
