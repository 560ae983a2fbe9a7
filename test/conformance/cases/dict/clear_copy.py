d = {'a': 1, 'b': 2}
print(d.copy())
print(d.copy() is d)
d.clear()
print(d)
print({'a': [1]}.copy()['a'])
