import gc
def a():
    try: b()
    except ValueError as e: err = e
def b(): c()
def c(): raise ValueError
gc.collect()
a()
print(gc.collect())
