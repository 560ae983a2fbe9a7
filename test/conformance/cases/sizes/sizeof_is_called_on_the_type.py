import sys
class A:
    def __sizeof__(self): return 100
a = A()
a.__sizeof__ = lambda: 1
print(a.__sizeof__(), A.__sizeof__(a), sys.getsizeof(a) - 100 in (16, 32))
