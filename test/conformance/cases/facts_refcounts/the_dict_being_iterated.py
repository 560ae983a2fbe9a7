import sys
g = sys.getrefcount
d = {1: 2}
print(g(d))
for k in d:
    print(g(d))
for k in d.items():
    print(g(d))
v = d.values()
print(g(d))
