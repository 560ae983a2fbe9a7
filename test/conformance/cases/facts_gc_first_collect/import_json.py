import gc, json
print(gc.collect(), gc.collect())
