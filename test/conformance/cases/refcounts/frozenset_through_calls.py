import sys
ref = sys.getrefcount
def local():
    x = frozenset({1})
    return ref(x)
def argument(x): return ref(x)
def default(x=frozenset({1})): return ref(x)
def packed(*args): return ref(args[0])
def keyword(**kw): return ref(kw['x'])
x = frozenset({1})
print(local(), argument(x), argument(frozenset({1})), default(), packed(x), keyword(x=x))
print([argument(x) for i in range(10)])
print(ref(x))
