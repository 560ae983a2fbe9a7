import gc
gc.collect()
def f():
    try: 1/0
    except ZeroDivisionError as e: pass
f()
print(gc.collect(), gc.collect())
