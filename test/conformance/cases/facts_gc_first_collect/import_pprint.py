import gc, pprint
print(gc.collect(), gc.collect())
