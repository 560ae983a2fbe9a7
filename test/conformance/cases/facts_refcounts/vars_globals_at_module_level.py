import sys
g = sys.getrefcount
x = object()
vars()
globals()
locals()
print(g(x))
