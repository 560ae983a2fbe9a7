import gc, getpass
print(gc.collect(), gc.collect())
