def f(a, b=2, *c, d=4, **e): return a, b, c, d, e
print(f(1, 2, 3, 4, d=5, z=6), f(*range(4)), f(1, **{'d': 2}), f(b=1, a=2))
