import sys
ref = sys.getrefcount
def f():
    x = object()
    def g():
        nonlocal x
        return ref(x)
    return ref(x), g(), ref(g.__closure__[0])
print(f())
