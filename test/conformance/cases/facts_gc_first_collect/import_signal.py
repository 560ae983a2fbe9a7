import gc, signal
print(gc.collect(), gc.collect())
