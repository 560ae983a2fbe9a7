import gc
gc.collect()
class A:
    x = 1
    y = [1]
    z = {'a': 1}
del A
print(gc.collect(), gc.collect())
