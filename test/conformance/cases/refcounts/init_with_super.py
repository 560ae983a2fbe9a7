import sys
ref = sys.getrefcount
class A:
    def __init__(self, x): print(ref(self), ref(x))
class B(A):
    def __init__(self, x):
        super().__init__(x)
        A.__init__(self, x)
B(object())
