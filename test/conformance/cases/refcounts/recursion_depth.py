import sys
ref = sys.getrefcount
def f(n): return ref(f) if n == 0 else f(n - 1)
print([f(n) for n in range(5)])
