def f(n):
    try:
        if n == 0: return 'returned'
        if n == 1: raise ValueError
        if n == 2: raise KeyError('k')
    except ValueError: return 'value'
    except (KeyError, IndexError) as e: return repr(e)
    else: return 'else'
    finally: print('finally', n)
print([f(i) for i in range(4)])
