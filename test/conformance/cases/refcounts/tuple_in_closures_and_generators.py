import sys
ref = sys.getrefcount
x = tuple([1, 2])
def outer(v):
    def inner(): return ref(v)
    return inner
f = outer(x)
print(ref(x), f())
def gen(v):
    yield ref(v)
    w = v
    yield ref(v)
g = gen(x)
print(ref(x), next(g), next(g), ref(x))
g.close()
del f
print(ref(x))
