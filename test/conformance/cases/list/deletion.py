a = [3, 1, 2]
del a[0]
print(a)
try:
    exec('del a[5]')
except Exception as error:
    print(type(error).__name__, error)
del a[:]
print(a)
b = list(range(10)); del b[::3]
print(b)
del b[-2:]
print(b)
del b[::-2]
print(b)
