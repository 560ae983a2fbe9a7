import gc
gc.collect()
def f():
    err = ValueError('x')
    try: raise err
    except ValueError: pass
f()
print(gc.collect(), gc.collect())
