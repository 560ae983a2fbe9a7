class A:
    def __init__(self): self.real = 1
    def __getattr__(self, n): return f'<{n}>'
    def __setattr__(self, n, v): print('set', n); object.__setattr__(self, n, v)
    def __delattr__(self, n): print('del', n); super().__delattr__(n)
a = A(); print(a.real, a.other); a.x = 2; del a.x; print(a.x)
