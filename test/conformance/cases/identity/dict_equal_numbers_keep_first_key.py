d = {1: 'a'}
d[True] = 'b'
d[1.0] = 'c'
print(d, type(next(iter(d))).__name__)
d = {True: 'a', 1: 'b'}
print(d)
