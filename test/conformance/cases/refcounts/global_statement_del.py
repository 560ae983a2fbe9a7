import sys
ref = sys.getrefcount
def f():
    global g
    g = object()
    n = ref(g)
    del g
    return n
print(f(), 'g' in globals())
