import gc, csv
print(gc.collect(), gc.collect())
