import gc
gc.collect()
class A: pass
x = [A() for _ in range(3)]
for i in range(3): x[i].o = x[(i + 1) % 3]
del x, i
print(gc.collect(), gc.collect())
