import gc
gc.collect()
def g(): 1/0
def f():
    try: g()
    except ZeroDivisionError as e: err = e
f()
print(gc.collect(), gc.collect())
