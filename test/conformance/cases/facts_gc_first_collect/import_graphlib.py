import gc, graphlib
print(gc.collect(), gc.collect())
