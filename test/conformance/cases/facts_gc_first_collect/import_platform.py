import gc, platform
print(gc.collect(), gc.collect())
