try:
    try: pass
    except ValueError: print('no')
    else: raise ValueError('from else')
except ValueError as e: print('outer', e)
