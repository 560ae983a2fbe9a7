import gc
gc.collect()
class A: pass
x = [A() for _ in range(100)]
for i in range(100): x[i].o = x[(i + 1) % 100]
del x, i
print(gc.collect(), gc.collect())
