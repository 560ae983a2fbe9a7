a = [3, 1, 2]
try:
    a.foo
except Exception as error:
    print(type(error).__name__, error)
try:
    exec('a.x = 1')
except Exception as error:
    print(type(error).__name__, error)
print(type(a).__name__, a.__class__ is list)
print(a.__len__(), a.__getitem__(0), a.__contains__(3))
print([m for m in dir(a) if not m.startswith('_')])
print(isinstance(a, list), isinstance(a, object))
try:
    a()
except Exception as error:
    print(type(error).__name__, error)
print(bool([]), bool([0]))
print(not [])
try:
    -a
except Exception as error:
    print(type(error).__name__, error)
try:
    int(a)
except Exception as error:
    print(type(error).__name__, error)
