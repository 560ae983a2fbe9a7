n = 42
print(7 // 2, -7 // 2, 7 // -2, -7 // -2)
print(7 % 3, -7 % 3, 7 % -3, -7 % -3)
print(7 / 2, 6 / 2, -1 / 3)
print(divmod(7, 2), divmod(-7, 2))
try:
    1 // 0
except Exception as error:
    print(type(error).__name__, error)
try:
    1 % 0
except Exception as error:
    print(type(error).__name__, error)
try:
    1 / 0
except Exception as error:
    print(type(error).__name__, error)
try:
    divmod(1, 0)
except Exception as error:
    print(type(error).__name__, error)
print(10**30 // 7, 10**30 % 7, 10**20 / 10**19)
