import sys
g = sys.getrefcount
l = [1]
print(g(l))
for x in l:
    print(g(l))
it = iter(l)
print(g(l))
list(it)
print(g(l))
next(it, None)
print(g(l))
