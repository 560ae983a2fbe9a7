a = [3, 1, 2]
try:
    hash(a)
except Exception as error:
    print(type(error).__name__, error)
try:
    {a: 1}
except Exception as error:
    print(type(error).__name__, error)
try:
    {a}
except Exception as error:
    print(type(error).__name__, error)
print(hash(tuple(a)) == hash((3, 1, 2)))
print(a == [3, 1, 2])
