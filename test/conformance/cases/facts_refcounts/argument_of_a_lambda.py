import sys
g = sys.getrefcount
x = object()
print((lambda a: g(a))(x))
print((lambda a: g(a))(object()))
