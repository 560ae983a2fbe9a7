import gc, keyword
print(gc.collect(), gc.collect())
