import sys
g = sys.getrefcount
l = []
m = l
l += [1]
print(g(l))
l = l + [2]
print(g(l), g(m))
