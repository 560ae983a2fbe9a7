import gc, select
print(gc.collect(), gc.collect())
