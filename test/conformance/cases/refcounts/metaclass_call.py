import sys
ref = sys.getrefcount
class M(type):
    def __call__(cls, *a): print(ref(cls) > 3, ref(a)); return super().__call__(*a)
class A(metaclass=M):
    def __init__(self, x): print(ref(x))
A(object())
