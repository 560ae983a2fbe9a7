import gc, os.path
print(gc.collect(), gc.collect())
