import sys
g = sys.getrefcount
def f():
    l = [object()]
    for x in l:
        return g(x)
print(f())
