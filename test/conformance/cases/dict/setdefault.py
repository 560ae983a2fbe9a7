d = {'a': 1, 'b': 2}
print(d.setdefault('a', 9))
print(d.setdefault('c'))
print(d.setdefault('d', []) is d['d'])
print(d)
try:
    d.setdefault()
except Exception as error:
    print(type(error).__name__, error)
