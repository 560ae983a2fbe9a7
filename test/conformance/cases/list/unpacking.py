a = [3, 1, 2]
print([*a, *a])
print([*'ab', *range(2)])
x, *y = a
print((x, y))
try:
    [*5]
except Exception as error:
    print(type(error).__name__, error)
print((lambda *v: v)(*a))
