import sys
g = sys.getrefcount
import functools
x = object()
def f(a): r.append(g(a)); return 0
r = []
w = object(); list(map(f, [x])); list(filter(f, [x])); sorted([x], key=f); sorted([x, w], key=f); min([x, x], key=f); functools.reduce(lambda a, b: f(b), [0, x])
print(r)
