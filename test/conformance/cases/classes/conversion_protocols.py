class A:
    def __int__(self): return 1
    def __float__(self): return 1.5
    def __complex__(self): return 1j
    def __str__(self): return 's'
    def __bytes__(self): return b'b'
    def __round__(self, n=None): return ('round', n)
    def __trunc__(self): return 9
    def __floor__(self): return 8
    def __ceil__(self): return 7
import math
print(int(A()), float(A()), complex(A()), str(A()), bytes(A()), round(A()), round(A(), 2), math.trunc(A()), math.floor(A()), math.ceil(A()))
