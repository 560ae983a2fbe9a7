d = {'b': 1, 'a': 2}
d['c'] = 3; d['a'] = 9
del d['b']
d['b'] = 0
print(d, list(reversed(d)), d.popitem())
