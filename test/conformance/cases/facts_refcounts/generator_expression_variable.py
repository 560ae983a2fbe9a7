import sys
g = sys.getrefcount
l = [object()]
print(list(g(x) for x in l))
print(next(g(x) for x in [object()]))
