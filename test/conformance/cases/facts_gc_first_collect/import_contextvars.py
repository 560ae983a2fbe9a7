import gc, contextvars
print(gc.collect(), gc.collect())
