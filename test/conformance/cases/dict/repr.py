d = {'a': 1, 'b': 2}
print({})
print({'a': {'b': [1, (2,)]}})
print(str({1: 'x', None: 2.0}))
print(f"{d['a']}")
print('{0[a]} {b}'.format(d, **d))
print(repr({'"': "'"}))
