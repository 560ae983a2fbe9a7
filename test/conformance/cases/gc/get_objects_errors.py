import gc
for g in (-1, 3, 'a'):
    try:
        gc.get_objects(g)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
