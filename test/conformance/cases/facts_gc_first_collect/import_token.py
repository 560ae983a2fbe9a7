import gc, token
print(gc.collect(), gc.collect())
