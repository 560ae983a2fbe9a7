import sys
g = sys.getrefcount
l = [object(), object()]
for t in enumerate(l): print(g(t[1]), g(t))
