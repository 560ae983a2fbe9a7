import gc, textwrap
print(gc.collect(), gc.collect())
