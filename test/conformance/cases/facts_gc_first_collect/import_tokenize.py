import gc, tokenize
print(gc.collect(), gc.collect())
