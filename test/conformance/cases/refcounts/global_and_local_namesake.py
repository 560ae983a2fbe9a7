import sys
ref = sys.getrefcount
x = object()
def f():
    global y
    y = x
    z = x
    return ref(x)
print(f(), ref(x))
