import gc
gc.collect()
def f():
    g = lambda n: g(n - 1) if n else 0
    return g(3)
f()
print(gc.collect(), gc.collect())
