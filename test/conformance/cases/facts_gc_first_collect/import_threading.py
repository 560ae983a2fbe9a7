import gc, threading
print(gc.collect(), gc.collect())
