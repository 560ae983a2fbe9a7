try:
    try: raise KeyboardInterrupt('k')
    except Exception: print('no')
except BaseException as e: print(repr(e))
