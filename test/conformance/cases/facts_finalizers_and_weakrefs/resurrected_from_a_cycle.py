import gc
keep = []
class N:
    def __init__(self, n): self.n = n
    def __del__(self):
        print('del', self.n)
        if self.n == 'a': keep.append(self)
a = N('a'); b = N('b')
a.o = b; b.o = a
del a, b
print(gc.collect())
print(keep[0].o.n, keep[0].o.o is keep[0])
keep.clear()
print(gc.collect())
