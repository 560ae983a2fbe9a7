d = {'a': 1, 'b': 2}
try:
    d.a
except Exception as error:
    print(type(error).__name__, error)
try:
    exec('d.x = 1')
except Exception as error:
    print(type(error).__name__, error)
print([m for m in dir(d) if not m.startswith('_')])
try:
    d()
except Exception as error:
    print(type(error).__name__, error)
try:
    d + d
except Exception as error:
    print(type(error).__name__, error)
try:
    hash(d)
except Exception as error:
    print(type(error).__name__, error)
try:
    d[0:1]
except Exception as error:
    print(type(error).__name__, error)
print(isinstance(d, dict))
