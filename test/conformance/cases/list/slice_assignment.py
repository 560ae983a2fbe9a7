a = [3, 1, 2]
a[1:2] = [7, 8, 9]
print(a)
a[:0] = 'ab'
print(a)
a[::2] = [0] * len(a[::2])
print(a)
try:
    exec('a[::2] = [1]')
except Exception as error:
    print(type(error).__name__, error)
a[1:] = []
print(a)
try:
    exec('a[:] = 5')
except Exception as error:
    print(type(error).__name__, error)
a[5:9] = [1]
print(a)
a[:] = a
print(a)
