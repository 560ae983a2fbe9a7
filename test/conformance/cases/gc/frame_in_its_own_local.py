import gc, sys
def f(): frame = sys._getframe()
gc.collect()
f()
print(gc.collect())
