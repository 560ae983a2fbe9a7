t = (1, 2, 3)
print(t[0], t[-1], t[1:], t[::-1])
try:
    t[5]
except Exception as error:
    print(type(error).__name__, error)
try:
    t['a']
except Exception as error:
    print(type(error).__name__, error)
print(t[:0])
print(t[5:])
