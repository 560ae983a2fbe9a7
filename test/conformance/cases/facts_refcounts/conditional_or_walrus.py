import sys
g = sys.getrefcount
x = object()
print(g(x if 1 else 2), g(x or 1), g((y := object())), g(y))
