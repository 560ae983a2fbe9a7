import gc
for args in ((), ('a',), (1, 2, 3, 4)):
    try:
        gc.set_threshold(*args)
    except TypeError as e:
        print(e)
