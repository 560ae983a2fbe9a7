import gc
gc.collect()
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
del fact
print(gc.collect())
def make():
    fact = lambda n: 1 if n < 2 else n * fact(n - 1)
make()
print(gc.collect())
