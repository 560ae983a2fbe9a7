import gc, ctypes
print(gc.collect(), gc.collect())
