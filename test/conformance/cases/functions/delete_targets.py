a, b, c = 1, 2, [1, 2, 3]
del a, (b), c[0], c[:1]
print(c, 'a' in globals())
