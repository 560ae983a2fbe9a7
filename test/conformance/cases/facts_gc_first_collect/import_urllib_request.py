import gc, urllib.request
print(gc.collect(), gc.collect())
