import gc, queue
print(gc.collect(), gc.collect())
