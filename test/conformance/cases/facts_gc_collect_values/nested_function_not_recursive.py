import gc
gc.collect()
def outer():
    x = []
    def f(): return x
    return f()
outer()
print(gc.collect(), gc.collect())
