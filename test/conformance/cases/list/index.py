a = [3, 1, 2]
print(a.index(2))
try:
    a.index(9)
except Exception as error:
    print(type(error).__name__, error)
print([1, 2, 1].index(1, 1))
try:
    [1, 2].index(1, 1)
except Exception as error:
    print(type(error).__name__, error)
print([1, 2, 3].index(3, -1))
print([1.0, 1].index(1))
