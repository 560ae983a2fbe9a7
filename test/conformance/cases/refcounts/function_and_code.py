import sys
ref = sys.getrefcount
def f(): return ref(f), ref(f.__code__)
print(ref(f), ref(f.__code__), f())
g = f
print(ref(f))
