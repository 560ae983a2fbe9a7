import gc, shutil
print(gc.collect(), gc.collect())
