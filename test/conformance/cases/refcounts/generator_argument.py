import sys
ref = sys.getrefcount
def g(x):
    yield
x = object()
it = g(x)
print(ref(x))
next(it)
print(ref(x))
list(it)
print(ref(x))
