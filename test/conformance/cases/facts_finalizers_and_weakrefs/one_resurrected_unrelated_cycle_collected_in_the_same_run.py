import gc
keep = []
class N:
    def __init__(self, n): self.n = n
    def __del__(self):
        if self.n == 'a': keep.append(self)
a = N('a'); a.me = a
b = N('b'); b.me = b
c = []; c.append(c)
del a, b, c
print(gc.collect())
print(gc.collect())
keep.clear()
print(gc.collect())
