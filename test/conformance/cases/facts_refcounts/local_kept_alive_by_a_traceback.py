import sys
g = sys.getrefcount
def f():
    x = object()
    ids.append(x)
    raise ValueError
ids = []
try: f()
except ValueError as e:
    print(g(ids[0]))
    k = e
print(g(ids[0]))
del k
print(g(ids[0]))
