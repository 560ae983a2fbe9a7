a = [3, 1, 2]
print([1, 2] < [1, 3])
print([1] < [1, 0])
print([] < [0])
print([1, 2] == [1, 2])
print([1] == (1,))
try:
    [1] < (1,)
except Exception as error:
    print(type(error).__name__, error)
try:
    [1] < ['a']
except Exception as error:
    print(type(error).__name__, error)
print([1, 'a'] == [1, 'a'])
print([float('nan')] == [float('nan')])
print([1] != [1.0])
print(['a'] <= ['a'])
