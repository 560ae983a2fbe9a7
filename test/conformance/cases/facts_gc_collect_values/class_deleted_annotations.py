import gc
gc.collect()
class A:
    x: int
    y: str = ''
del A
print(gc.collect(), gc.collect())
