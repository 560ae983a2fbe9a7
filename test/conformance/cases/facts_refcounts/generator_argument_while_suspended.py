import sys
g = sys.getrefcount
def gen(a):
    yield g(a)
    yield g(a)
x = object()
it = gen(x)
print(g(x))
print(next(it), g(x))
it.close()
print(g(x))
del it
print(g(x))
