def g():
    yield 1
    1 / 0
it = g(); next(it)
try: next(it)
except ZeroDivisionError: print('error')
print(list(it))
