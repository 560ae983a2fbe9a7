import gc
gc.collect()
def f(): return f
del f
print(gc.collect(), gc.collect())
