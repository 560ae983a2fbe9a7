d = {'a': 1, 'b': 2}
k = d.keys()
print(k)
d['z'] = 0
print(k)
del d['a']
print(list(k), len(k))
print(k.mapping['b'])
