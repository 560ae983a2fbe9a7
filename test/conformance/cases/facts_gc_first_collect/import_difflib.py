import gc, difflib
print(gc.collect(), gc.collect())
