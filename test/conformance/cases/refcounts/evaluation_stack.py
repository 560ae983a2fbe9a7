import sys
ref = sys.getrefcount
x = object()
def f(*a): return a[-1]
print([x, ref(x)][1], (x, ref(x))[1], {x: ref(x)}[x], f(x, ref(x)), f(x, x, ref(x)), f(x, f(x, ref(x))))
