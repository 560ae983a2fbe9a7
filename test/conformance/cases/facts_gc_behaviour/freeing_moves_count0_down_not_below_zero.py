import gc
gc.disable()
class S: __slots__ = ('x',)
l = [S() for _ in range(50)]
gc.collect()
a = gc.get_count()[0]
l.clear()
print(a < 10, gc.get_count()[0] < 10)
l = [S() for _ in range(50)]
a = gc.get_count()[0]
l.clear()
b = gc.get_count()[0]
print(a >= 50, a - b)
