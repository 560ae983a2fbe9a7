import gc, os
print(gc.collect(), gc.collect())
