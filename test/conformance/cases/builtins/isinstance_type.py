print(type(1), type('a').__name__, isinstance(1, object), type(type), type(None), type(...), type(print), type(len).__name__, type(lambda: 0), type([].append), type(int.real))
