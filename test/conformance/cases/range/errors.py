r = range(1, 10, 2)
try:
    range()
except Exception as error:
    print(type(error).__name__, error)
try:
    range(1, 2, 0)
except Exception as error:
    print(type(error).__name__, error)
try:
    range(1.5)
except Exception as error:
    print(type(error).__name__, error)
try:
    range('a')
except Exception as error:
    print(type(error).__name__, error)
try:
    range(1, 2, 3, 4)
except Exception as error:
    print(type(error).__name__, error)
print(list(range(5, 0)), list(range(5, 0, -2)), list(range(-3)))
print(len(range(10**20)) if 0 else range(10**20)[10**19])
try:
    len(range(10**20))
except Exception as error:
    print(type(error).__name__, error)
print(bool(range(0)), bool(range(1)))
try:
    exec('r[0] = 1')
except Exception as error:
    print(type(error).__name__, error)
try:
    range(5) + range(3)
except Exception as error:
    print(type(error).__name__, error)
