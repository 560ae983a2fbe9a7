import gc
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print(self.n, end=' ')
x = [N(i) for i in range(5)]
for i in range(5): x[i].o = x[(i + 1) % 5]
del x, i
print(gc.collect())
x = [N(i) for i in range(5)]
for i in range(5): x[i].o = x[(i - 1) % 5]
del x, i
print(gc.collect())
x = [N(i) for i in (3, 1, 4, 0, 2)]
for i in range(5): x[i].o = x[(i + 1) % 5]
del x, i
print(gc.collect())
