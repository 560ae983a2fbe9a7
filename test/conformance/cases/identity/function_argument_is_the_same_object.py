def f(a, *b, c, **d): return a is x, b[0] is x, c is x, d['k'] is x
x = object()
print(f(x, x, c=x, k=x))
