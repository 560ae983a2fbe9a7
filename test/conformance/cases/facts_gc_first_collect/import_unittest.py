import gc, unittest
print(gc.collect(), gc.collect())
