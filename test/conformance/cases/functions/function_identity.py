def f(): pass
g = f
f = lambda: 1
print(g.__name__, f.__name__, g is f, callable(g), callable(5))
