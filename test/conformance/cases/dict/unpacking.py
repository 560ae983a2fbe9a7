d = {'a': 1, 'b': 2}
print({**d, 'c': 3})
print({'a': 0, **d})
print({**d, **{'a': 9}})
print((lambda **k: k)(**d))
try:
    (lambda **k: k)(**{1: 2})
except Exception as error:
    print(type(error).__name__, error)
try:
    (lambda a: a)(**d)
except Exception as error:
    print(type(error).__name__, error)
x, y = d
print(x, y)
print(dict(**d, z=1))
try:
    dict(**{'a': 1}, **{'a': 2})
except Exception as error:
    print(type(error).__name__, error)
