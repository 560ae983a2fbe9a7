import gc, multiprocessing
print(gc.collect(), gc.collect())
