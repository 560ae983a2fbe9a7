d = {'a': 1, 'b': 2}
d.update({'b': 3})
print(d)
d.update(c=4)
print(d)
d.update([('e', 5), ('f', 6)])
print(d)
try:
    d.update(5)
except Exception as error:
    print(type(error).__name__, error)
try:
    d.update([1])
except Exception as error:
    print(type(error).__name__, error)
try:
    d.update(['abc'])
except Exception as error:
    print(type(error).__name__, error)
d.update(['xy'])
print(d)
try:
    d.update({}, {})
except Exception as error:
    print(type(error).__name__, error)
d.update()
print(len(d))
