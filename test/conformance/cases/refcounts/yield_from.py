import sys
ref = sys.getrefcount
def inner(x):
    yield ref(x)
def outer(x):
    yield from inner(x)
x = object()
it = outer(x)
print(next(it), ref(x))
