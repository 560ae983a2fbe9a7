import gc
def f():
    def fact(n): return 1 if n < 2 else n * fact(n - 1)
    return fact(5)
gc.collect()
print(f(), gc.collect())
f(); f()
print(gc.collect())
