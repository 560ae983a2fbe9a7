try:
    try: 1 / 0
    except ZeroDivisionError as e:
        first = e
        raise KeyError('k') from e
except KeyError as e: print(e.__cause__ is first, e.__context__ is first, e.__suppress_context__)
