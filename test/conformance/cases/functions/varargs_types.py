def f(*a, **k): return type(a), type(k)
print(f(), f(*[1]), f(**{}))
