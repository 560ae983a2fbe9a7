import gc, subprocess
print(gc.collect(), gc.collect())
