x = 'outer'
g = (x for x in [1, 2])
print(x, list(g), x)
funcs = [f for f in (lambda: i for i in range(3))]
print([f() for f in funcs])
