import sys
def g():
    a = yield sys.getsizeof(it)
    yield sys.getsizeof(it)
it = g()
print(sys.getsizeof(it), next(it), sys.getsizeof(it), next(it), list(it), sys.getsizeof(it))
