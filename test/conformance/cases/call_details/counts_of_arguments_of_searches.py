import functools

for method in ('find', 'rfind', 'index', 'rindex', 'count', 'startswith', 'endswith'):
    for text in ('abc', b'abc', bytearray(b'abc')):
        for arguments in ((), (1, 2, 3, 4), ('a', 1, 2, 3)):
            for call in (getattr(text, method), functools.partial(getattr(type(text), method), text)):
                try:
                    print(call(*arguments))
                except TypeError as error:
                    print(error)
