a = [3, 1, 2]
print(a * 2)
print(2 * a)
print(a * 0)
print(a * -1)
try:
    a * 1.5
except Exception as error:
    print(type(error).__name__, error)
try:
    a * a
except Exception as error:
    print(type(error).__name__, error)
a *= 2
print(a)
try:
    a * 'x'
except Exception as error:
    print(type(error).__name__, error)
