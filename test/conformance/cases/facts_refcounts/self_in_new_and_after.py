import sys
g = sys.getrefcount
class A:
    def __new__(cls):
        o = super().__new__(cls)
        print(g(o))
        return o
    def __init__(self): print(g(self))
a = A()
