import gc
print(gc.collect(generation=0), gc.collect(True))
try:
    gc.collect(0, 1)
except TypeError as e:
    print(e)
