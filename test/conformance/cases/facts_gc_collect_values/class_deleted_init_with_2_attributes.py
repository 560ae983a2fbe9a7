import gc
gc.collect()
class A:
    def __init__(self, x, y):
        self.x = x; self.y = y
del A
print(gc.collect(), gc.collect())
