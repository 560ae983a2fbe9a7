import gc
for bad in (-1, 3, 100, 'x', None, 1.5):
    try:
        print(gc.collect(bad))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
