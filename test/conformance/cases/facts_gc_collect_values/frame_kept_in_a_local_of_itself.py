import gc
import sys
gc.collect()
def f(): fr = sys._getframe()
f()
print(gc.collect(), gc.collect())
