import gc
gc.collect()
b = bytearray(5)
m = memoryview(b)
del b, m
print(gc.collect(), gc.collect())
