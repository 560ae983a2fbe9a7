import gc, bisect
print(gc.collect(), gc.collect())
