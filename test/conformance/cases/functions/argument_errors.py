def f(a, b, c=1, *, d, e=2): pass
for call in (lambda: f(), lambda: f(1), lambda: f(1, 2), lambda: f(1, 2, 3, 4, d=5), lambda: f(1, 2, d=1, z=1), lambda: f(1, a=1, d=2), lambda: f(1, b=2)):
    try: print(call())
    except TypeError as e: print(e)
