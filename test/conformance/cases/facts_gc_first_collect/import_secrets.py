import gc, secrets
print(gc.collect(), gc.collect())
