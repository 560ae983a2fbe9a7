import sys
g = sys.getrefcount
def gen(a): yield
x = object()
it = gen(x)
list(it)
print(g(x))
