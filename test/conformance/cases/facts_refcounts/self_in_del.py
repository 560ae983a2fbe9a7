import sys
g = sys.getrefcount
class A:
    def __del__(self): print(g(self))
a = A()
del a
A()
