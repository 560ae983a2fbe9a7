import sys
g = sys.getrefcount
l = [object()]
print([g(x) for x in l])
print([g(x) for x in [object()]])
def f():
    l = [object()]
    return [g(x) for x in l]
print(f())
