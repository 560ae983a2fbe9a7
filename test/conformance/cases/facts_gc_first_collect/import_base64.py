import gc, base64
print(gc.collect(), gc.collect())
