import gc, http.client
print(gc.collect(), gc.collect())
