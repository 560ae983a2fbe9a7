import sys
g = sys.getrefcount
l = []
l.append(l)
print(g(l))
