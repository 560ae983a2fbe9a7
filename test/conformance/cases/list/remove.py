a = [3, 1, 2]
a.remove(1)
print(a)
try:
    a.remove(99)
except Exception as error:
    print(type(error).__name__, error)
print([1, 2, 1].remove(1))
print(a)
