import gc
gc.collect()
class A:
    'doc'
del A
print(gc.collect(), gc.collect())
