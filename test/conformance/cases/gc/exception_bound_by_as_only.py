import gc
def f():
    try:
        1 / 0
    except ZeroDivisionError as e:
        str(e)
gc.collect()
f()
print(gc.collect())
