def f(): return 1, [2], {'k': 3}
a, b, c = f()
print(f(), type(f()), a, b, c)
