d = {'a': 1, 'b': 2}
print(d.popitem())
print(d.popitem())
try:
    d.popitem()
except Exception as error:
    print(type(error).__name__, error)
print(d)
