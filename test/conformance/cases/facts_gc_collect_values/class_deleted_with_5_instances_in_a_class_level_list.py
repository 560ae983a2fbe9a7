import gc
gc.collect()
class A:
    all = []
    def __init__(self): A.all.append(self)
for _ in range(5): A()
del A
print(gc.collect(), gc.collect())
