def f(*, a, b=1): return a, b
print(f(a=5))
for call in (lambda: f(), lambda: f(1), lambda: f(a=1, c=2)):
    try: call()
    except TypeError as e: print(e)
