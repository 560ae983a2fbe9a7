import sys
ref = sys.getrefcount
x = type('X', (), {})
before = ref(x)
def f(a: x) -> x: pass
print(ref(x) - before, len(f.__annotations__), ref(x) - before)
