import sys
class A:
    def __init__(self, **kw):
        self.__dict__.update(kw)
print(sys.getsizeof(A(a=1, b=2).__dict__), sys.getsizeof(A(a=1, b=2).__dict__))
