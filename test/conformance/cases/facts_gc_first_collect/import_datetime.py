import gc, datetime
print(gc.collect(), gc.collect())
