import gc, concurrent.futures
print(gc.collect(), gc.collect())
