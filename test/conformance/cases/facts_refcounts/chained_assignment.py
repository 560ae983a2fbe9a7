import sys
g = sys.getrefcount
a = b = c = []
print(g(a))
