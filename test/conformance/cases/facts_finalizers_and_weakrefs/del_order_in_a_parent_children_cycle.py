import gc
class N:
    def __init__(self, n, p=None):
        self.n = n; self.p = p; self.c = []
        if p: p.c.append(self)
    def __del__(self): print(self.n, end=' ')
r = N('root'); a = N('a', r); b = N('b', r); d = N('d', a)
del r, a, b, d
print(gc.collect())
