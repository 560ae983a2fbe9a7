s = {1, 2, 3}
print(s - {1})
print(s.difference([1], [2]))
print({1} - s)
s -= {3}
print(s)
s.difference_update([1])
print(s)
try:
    s - [1]
except Exception as error:
    print(type(error).__name__, error)
