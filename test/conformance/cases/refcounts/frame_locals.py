import sys
ref = sys.getrefcount
def f():
    x = object()
    frame = sys._getframe()
    n = ref(x), ref(frame)
    frame.f_locals
    return n, ref(x)
print(f())
