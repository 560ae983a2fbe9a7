import sys
g = sys.getrefcount
class A:
    def __init__(self, v):
        self.v = v
        print(g(self), g(v))
x = object()
a = A(x)
A(object())
