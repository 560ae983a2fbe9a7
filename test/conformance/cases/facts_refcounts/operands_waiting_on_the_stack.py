import sys
g = sys.getrefcount
x = object()
print([x, g(x)][1], (x, g(x))[1], {x: g(x)}[x])
def f(a, b): return b
print(f(x, g(x)), max(g(x), 0, key=lambda v: v))
print((x == 1) + g(x), x is g(x), (x if g(x) else 0) is x)
