def f():
    try:
        try: raise ValueError
        finally: print('inner')
    except ValueError: print('caught')
    finally: print('outer')
f()
