import gc
gc.collect()
def f():
    global err
    try: 1/0
    except ZeroDivisionError as e: err = e
f()
del err
print(gc.collect(), gc.collect())
