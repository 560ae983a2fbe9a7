import sys
ref = sys.getrefcount
class A: pass
def local():
    x = A()
    return ref(x)
def argument(x): return ref(x)
def default(x=A()): return ref(x)
def packed(*args): return ref(args[0])
def keyword(**kw): return ref(kw['x'])
x = A()
print(local(), argument(x), argument(A()), default(), packed(x), keyword(x=x))
print([argument(x) for i in range(10)])
print(ref(x))
