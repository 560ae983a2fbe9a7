x = 2.5
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 7.5 % -2)
print(divmod(7.5, 2), divmod(-7.5, 2))
try:
    1.0 / 0
except Exception as error:
    print(type(error).__name__, error)
try:
    1.0 // 0
except Exception as error:
    print(type(error).__name__, error)
try:
    1.0 % 0
except Exception as error:
    print(type(error).__name__, error)
print(2.0 ** 0.5, 2.0 ** -1, (-8.0) ** 2)
print((-8.0) ** 0.5)
try:
    0.0 ** -1
except Exception as error:
    print(type(error).__name__, error)
try:
    10.0 ** 400
except Exception as error:
    print(type(error).__name__, error)
print(1e308 * 10, -1e308 * 10, float('inf') - float('inf'))
print(5.0 // 0.1, 5.0 % 0.1)
