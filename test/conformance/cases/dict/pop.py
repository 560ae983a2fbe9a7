d = {'a': 1, 'b': 2}
print(d.pop('a'))
print(d)
try:
    d.pop('a')
except Exception as error:
    print(type(error).__name__, error)
print(d.pop('a', None))
try:
    d.pop()
except Exception as error:
    print(type(error).__name__, error)
print(d.pop('b', 5))
print(d)
