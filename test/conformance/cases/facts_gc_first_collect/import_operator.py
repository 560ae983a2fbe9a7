import gc, operator
print(gc.collect(), gc.collect())
