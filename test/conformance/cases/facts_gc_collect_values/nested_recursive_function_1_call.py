import gc
gc.collect()
def outer():
    def fact(n): return n * fact(n - 1) if n else 1
    return fact(3)
outer()
print(gc.collect(), gc.collect())
