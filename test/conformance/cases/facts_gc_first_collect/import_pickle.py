import gc, pickle
print(gc.collect(), gc.collect())
