import gc, cmath
print(gc.collect(), gc.collect())
