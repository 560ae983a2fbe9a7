import gc
gc.collect()
def f():
    try:
        try: 1/0
        except ZeroDivisionError as e: raise ValueError from e
    except ValueError as v: err = v
f()
print(gc.collect(), gc.collect())
