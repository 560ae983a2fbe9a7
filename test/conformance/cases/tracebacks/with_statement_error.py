class C:
    def __enter__(self): return self
    def __exit__(self, *a): print('exit', a[0].__name__); return False
with C():
    1 / 0
