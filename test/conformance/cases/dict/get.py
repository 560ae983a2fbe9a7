d = {'a': 1, 'b': 2}
print(d.get('a'))
print(d.get('z'))
print(d.get('z', 0))
try:
    d.get()
except Exception as error:
    print(type(error).__name__, error)
try:
    d.get([])
except Exception as error:
    print(type(error).__name__, error)
print(d.get(1))
