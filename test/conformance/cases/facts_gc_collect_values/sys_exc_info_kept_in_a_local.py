import gc
import sys
gc.collect()
def f():
    try: 1/0
    except ZeroDivisionError: t = sys.exc_info()
f()
print(gc.collect(), gc.collect())
