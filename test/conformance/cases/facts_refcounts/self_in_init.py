import sys
g = sys.getrefcount
class A:
    def __init__(self): print(g(self))
a = A()
A()
def f():
    b = A()
f()
