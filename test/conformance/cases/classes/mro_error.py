try:
    type('X', (object, int), {})
except TypeError as e: print(e)
for bases in ((int, str), (bool,), (type(None),), (5,)):
    try: type('X', bases, {}); print('ok')
    except TypeError as e: print(e)
