import sys
g = sys.getrefcount
import functools
x = object()
print(g(*[x]), g(*(x,)), functools.partial(g, x)(), functools.partial(g)(x), list(map(g, [x])), [g(v) for v in [x]])
