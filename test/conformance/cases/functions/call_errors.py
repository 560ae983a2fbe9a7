def f(**k): return k
for call in (lambda: f(**5), lambda: f(*5), lambda: f(**{1: 2}), lambda: f(**{'a': 1}, **{'a': 2}), lambda: f(1)):
    try: print(call())
    except TypeError as e: print(e)
