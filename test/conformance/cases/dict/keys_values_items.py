d = {'a': 1, 'b': 2}
print(d.keys())
print(d.values())
print(d.items())
print(list(d), len(d.keys()))
print(('a', 1) in d.items(), 'a' in d.keys(), 1 in d.values())
print(list(reversed(d.items())))
print(sorted(d.items(), key=lambda p: -p[1]))
try:
    d.keys()[0]
except Exception as error:
    print(type(error).__name__, error)
