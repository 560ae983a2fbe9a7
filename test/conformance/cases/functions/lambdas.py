print((lambda: 5)(), (lambda a, *b, c=1, **d: (a, b, c, d))(1, 2, 3, e=4), list(map(lambda x: x ** 2, range(4))))
