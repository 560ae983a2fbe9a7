import sys
g = sys.getrefcount
def gen():
    yield g(it)
it = gen()
print(next(it))
