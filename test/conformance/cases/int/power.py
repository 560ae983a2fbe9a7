n = 42
print(2 ** 10, 2 ** -1, (-2) ** 3, 0 ** 0)
print(-2 ** 2)
print(2 ** 100)
print(pow(2, 10, 1000), pow(3, -1, 7))
try:
    pow(2, -1, 4)
except Exception as error:
    print(type(error).__name__, error)
try:
    pow(2, 3, 0)
except Exception as error:
    print(type(error).__name__, error)
try:
    0 ** -1
except Exception as error:
    print(type(error).__name__, error)
print((-8) ** (1/3))
print(4 ** 0.5)
try:
    pow(2, 2, 1.5)
except Exception as error:
    print(type(error).__name__, error)
print(2 ** 3 ** 2)
