import sys
g = sys.getrefcount
x = object()
print(g(x))
