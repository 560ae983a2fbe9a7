import sys
ref = sys.getrefcount
def f():
    a = 1257; b = 'two words'; c = (1, 2.5)
    return ref(a), ref(b), ref(c)
print(f(), f())
