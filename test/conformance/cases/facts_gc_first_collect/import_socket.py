import gc, socket
print(gc.collect(), gc.collect())
