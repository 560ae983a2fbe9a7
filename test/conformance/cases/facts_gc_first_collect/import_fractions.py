import gc, fractions
print(gc.collect(), gc.collect())
