import sys
g = sys.getrefcount
class B:
    def __init__(self): print(g(self))
class A(B):
    def __init__(self):
        super().__init__()
        print(g(self))
a = A()
