try:
    try:
        raise ValueError
    except ValueError as a:
        first = a
        raise KeyError
except KeyError as b:
    print(b.__context__ is first, b.__cause__, b.__suppress_context__)
