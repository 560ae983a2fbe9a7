a = [3, 1, 2]
print(a[1:], a[:-1], a[::2], a[::-1])
print(a[5:], a[-10:2], a[2:1])
print(a[None:None])
try:
    a[::0]
except Exception as error:
    print(type(error).__name__, error)
try:
    a['a':]
except Exception as error:
    print(type(error).__name__, error)
print(a[slice(0, 2)])
