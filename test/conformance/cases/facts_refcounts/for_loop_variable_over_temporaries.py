import sys
g = sys.getrefcount
for x in [object(), object()]:
    print(g(x))
print(g(x))
for x in (object() for _ in range(2)):
    print(g(x))
print(g(x))
