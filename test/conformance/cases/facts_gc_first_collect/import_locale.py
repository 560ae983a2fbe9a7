import gc, locale
print(gc.collect(), gc.collect())
