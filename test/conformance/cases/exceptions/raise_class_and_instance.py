for x in (ValueError, ValueError('i'), ValueError('a', 'b')):
    try: raise x
    except ValueError as e: print(repr(e))
