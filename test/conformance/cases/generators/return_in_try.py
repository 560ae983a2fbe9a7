def g():
    try:
        yield 1
        return 'value'
    finally: yield 2
it = g(); print(next(it), next(it))
try: next(it)
except StopIteration as e: print(e.value)
