import sys
class C(complex): pass
print(sys.getsizeof(1j), sys.getsizeof(C(1j)))
