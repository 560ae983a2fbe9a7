import sys
ref = sys.getrefcount
class S:
    __slots__ = ('x',)
def local():
    x = S()
    return ref(x)
def argument(x): return ref(x)
def default(x=S()): return ref(x)
def packed(*args): return ref(args[0])
def keyword(**kw): return ref(kw['x'])
x = S()
print(local(), argument(x), argument(S()), default(), packed(x), keyword(x=x))
print([argument(x) for i in range(10)])
print(ref(x))
