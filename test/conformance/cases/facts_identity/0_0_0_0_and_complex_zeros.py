def g():
    a = 0.0; b = -0.0; c = 0j; d = -0j; e = 0.0j
    return a, b, c, d, e
print(g.__code__.co_consts)
print(g())
