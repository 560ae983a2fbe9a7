import sys
g = sys.getrefcount
l = [object()]
print([[g(x) for y in range(1)] for x in l])
