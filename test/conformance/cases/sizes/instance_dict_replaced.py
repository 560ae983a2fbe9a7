import sys
class A: pass
a = A()
a.__dict__ = {'x': 1}
print(a.x, sys.getsizeof(a.__dict__), sys.getsizeof(a))
