import gc, typing
print(gc.collect(), gc.collect())
