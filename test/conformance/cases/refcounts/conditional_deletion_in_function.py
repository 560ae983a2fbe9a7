import sys
ref = sys.getrefcount
def f(a):
    b = a
    n = ref(a)
    del b
    return n, ref(a)
print(f(object()))
