import sys
g = sys.getrefcount
l = [object()]
print({g(x) for x in l}, {1: g(x) for x in l})
