import sys
ref = sys.getrefcount
class A:
    def __new__(cls, x): print('new', ref(x)); return super().__new__(cls)
    def __init__(self, x): print('init', ref(self), ref(x))
    def __del__(self): print('del', ref(self))
x = object()
A(x)
a = A(x)
del a
print(ref(x))
