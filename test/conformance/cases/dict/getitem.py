d = {'a': 1, 'b': 2}
print(d['a'])
try:
    d['z']
except Exception as error:
    print(type(error).__name__, error)
try:
    d[1]
except Exception as error:
    print(type(error).__name__, error)
try:
    d[[]]
except Exception as error:
    print(type(error).__name__, error)
try:
    d[None]
except Exception as error:
    print(type(error).__name__, error)
try:
    d[('x', 'y')]
except Exception as error:
    print(type(error).__name__, error)
