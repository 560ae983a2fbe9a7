import gc, decimal
print(gc.collect(), gc.collect())
