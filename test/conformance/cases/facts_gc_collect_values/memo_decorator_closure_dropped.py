import gc
gc.collect()
def memo(fn):
    cache = {}
    def w(*a):
        if a not in cache: cache[a] = fn(*a)
        return cache[a]
    return w
@memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
fib(10)
del fib
print(gc.collect(), gc.collect())
