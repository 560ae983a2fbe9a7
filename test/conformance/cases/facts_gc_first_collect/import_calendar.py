import gc, calendar
print(gc.collect(), gc.collect())
