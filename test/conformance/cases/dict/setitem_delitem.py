d = {'a': 1, 'b': 2}
d['c'] = 3
print(d)
del d['a']
print(d)
try:
    exec("del d['zz']")
except Exception as error:
    print(type(error).__name__, error)
try:
    exec("d[[]] = 1")
except Exception as error:
    print(type(error).__name__, error)
try:
    exec("d[{}] = 1")
except Exception as error:
    print(type(error).__name__, error)
d['b'] = 9
print(d)
