class A:
    def __call__(self, *a, **k): return a, k
    def __bool__(self): return False
a = A()
print(a(1, x=2), bool(a), callable(a), 'yes' if a else 'no')
