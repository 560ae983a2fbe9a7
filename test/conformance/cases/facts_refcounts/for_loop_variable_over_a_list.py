import sys
g = sys.getrefcount
l = [object(), object()]
for x in l:
    print(g(x))
print(g(x))
