def f(*a): raise ValueError
x = f(1, f(2), 3)
