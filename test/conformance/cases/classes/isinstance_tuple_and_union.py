print(isinstance(1, (str, int)), isinstance(1, int | str), issubclass(bool, int), isinstance(None, type(None)))
for f in (lambda: isinstance(1, 5), lambda: issubclass(1, int), lambda: isinstance(1, (int, 5)), lambda: isinstance('a', (int, 5))):
    try: print(f())
    except TypeError as e: print(e)
