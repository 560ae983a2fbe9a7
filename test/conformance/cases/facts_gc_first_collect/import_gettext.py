import gc, gettext
print(gc.collect(), gc.collect())
