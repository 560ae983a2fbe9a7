t = (1, 2, 3)
a, b, c = t
print(a, b, c)
try:
    exec('a, b = t')
except Exception as error:
    print(type(error).__name__, error)
try:
    exec('a, b, c, d = t')
except Exception as error:
    print(type(error).__name__, error)
a, *b = t
print(a, b)
*a, b = t
print(a, b)
(a, b), c = (1, 2), 3
print(a, b, c)
try:
    exec('a, b = 5')
except Exception as error:
    print(type(error).__name__, error)
try:
    exec('a, *b, c = [1]')
except Exception as error:
    print(type(error).__name__, error)
a, b = 'xy'
print(a, b)
a, b = b, a
print(a, b)
