a = [3, 1, 2]
print(1 in a)
print(5 not in a)
print([1] in [[1]])
print(1.0 in a)
print(None in a)
try:
    1 in 5
except Exception as error:
    print(type(error).__name__, error)
