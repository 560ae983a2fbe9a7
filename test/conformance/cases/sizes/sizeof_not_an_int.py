import sys
class A:
    def __sizeof__(self): return 'x'
try:
    sys.getsizeof(A())
except TypeError as e:
    print(e)
print(sys.getsizeof(A(), 7))
