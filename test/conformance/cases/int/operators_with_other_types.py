n = 42
try:
    1 + 'a'
except Exception as error:
    print(type(error).__name__, error)
try:
    1 + None
except Exception as error:
    print(type(error).__name__, error)
try:
    1 - []
except Exception as error:
    print(type(error).__name__, error)
try:
    1 * {}
except Exception as error:
    print(type(error).__name__, error)
print(3 * 'ab', 2 * [1], 1 * (2,))
print(1 + 1.5, 1 + 1j, True + 1.0)
try:
    -'a'
except Exception as error:
    print(type(error).__name__, error)
try:
    1 @ 2
except Exception as error:
    print(type(error).__name__, error)
try:
    n()
except Exception as error:
    print(type(error).__name__, error)
try:
    n[0]
except Exception as error:
    print(type(error).__name__, error)
try:
    len(n)
except Exception as error:
    print(type(error).__name__, error)
try:
    iter(n)
except Exception as error:
    print(type(error).__name__, error)
try:
    1 in 2
except Exception as error:
    print(type(error).__name__, error)
