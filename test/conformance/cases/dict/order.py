d = {'a': 1, 'b': 2}
print({'z': 1, 'a': 2, 'm': 3})
print(list({3: 0, 1: 0, 2: 0}))
d['a'] = 5
print(d)
v = d.pop('a'); d['a'] = v
print(d)
print({1: 'a', 2: 'b'} | {1: 'c', 0: 'd'})
