a = [3, 1, 2]
print(a[0], a[-1])
try:
    a[3]
except Exception as error:
    print(type(error).__name__, error)
try:
    a[-4]
except Exception as error:
    print(type(error).__name__, error)
try:
    a['x']
except Exception as error:
    print(type(error).__name__, error)
try:
    a[1.0]
except Exception as error:
    print(type(error).__name__, error)
print(a[True])
try:
    a[None]
except Exception as error:
    print(type(error).__name__, error)
try:
    a[10**30]
except Exception as error:
    print(type(error).__name__, error)
try:
    a[()]
except Exception as error:
    print(type(error).__name__, error)
