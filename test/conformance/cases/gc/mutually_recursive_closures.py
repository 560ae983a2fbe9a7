import gc
def f():
    def even(n): return n == 0 or odd(n - 1)
    def odd(n): return n != 0 and even(n - 1)
    return even(4)
gc.collect()
print(f(), gc.collect())
