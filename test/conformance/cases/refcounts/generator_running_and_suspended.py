import sys
ref = sys.getrefcount
def g():
    yield ref(it)
    yield ref(it)
it = g()
print(ref(it), next(it), ref(it), next(it))
