import gc, dataclasses
print(gc.collect(), gc.collect())
