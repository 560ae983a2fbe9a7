import sys
ref = sys.getrefcount
def f(a):
    locals()
    return ref(a)
print(f(object()))
