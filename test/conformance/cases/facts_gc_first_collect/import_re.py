import gc, re
print(gc.collect(), gc.collect())
