import sys
ref = sys.getrefcount
def make():
    def inner(): pass
    return inner
def local():
    x = make()
    return ref(x)
def argument(x): return ref(x)
def default(x=make()): return ref(x)
def packed(*args): return ref(args[0])
def keyword(**kw): return ref(kw['x'])
x = make()
print(local(), argument(x), argument(make()), default(), packed(x), keyword(x=x))
print([argument(x) for i in range(10)])
print(ref(x))
