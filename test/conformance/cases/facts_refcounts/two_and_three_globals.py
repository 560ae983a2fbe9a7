import sys
g = sys.getrefcount
x = object()
y = x
print(g(x))
z = y
print(g(x))
del y
print(g(x))
z = None
print(g(x))
