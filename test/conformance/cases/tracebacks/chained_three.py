try:
    try:
        a
    except NameError as e:
        raise TypeError('second') from e
except TypeError:
    raise KeyError('third')
