import gc
gc.collect()
def outer():
    def a(n): return b(n - 1) if n else 0
    def b(n): return a(n - 1) if n else 1
    return a(4)
outer()
print(gc.collect(), gc.collect())
