import gc
class S:
    __slots__ = ('n', 'o')
    def __del__(self): print(self.n, end=' ')
x = [S() for _ in range(4)]
for i in range(4): x[i].n = i; x[i].o = x[3 - i]
del x, i
print(gc.collect())
