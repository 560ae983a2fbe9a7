def g():
    yield 1
    yield 2
    return 'r'
it = g()
print(next(it), next(it))
try: next(it)
except StopIteration as e: print(e.value)
print(next(it, 'done'), list(g()))
