import sys
ref = sys.getrefcount
def f(a):
    b = a
    before = ref(a)
    d = locals()
    return before, ref(a), ref(d['a'])
print(f(object()))
