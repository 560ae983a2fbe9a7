a = ''.join(['k', 'ey x'])
b = ''.join(['k', 'ey x'])
d = {a: 1}
d[b] = 2
k = next(iter(d))
print(k is a, k is b, d)
