import sys
ref = sys.getrefcount
def local():
    x = {'a': 1}
    return ref(x)
def argument(x): return ref(x)
def default(x={'a': 1}): return ref(x)
def packed(*args): return ref(args[0])
def keyword(**kw): return ref(kw['x'])
x = {'a': 1}
print(local(), argument(x), argument({'a': 1}), default(), packed(x), keyword(x=x))
print([argument(x) for i in range(10)])
print(ref(x))
