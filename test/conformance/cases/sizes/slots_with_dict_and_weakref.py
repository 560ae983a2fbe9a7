import sys
class A: __slots__ = ('a', '__dict__')
class B: __slots__ = ('a', '__weakref__')
class C: __slots__ = ('a', '__dict__', '__weakref__')
print(sys.getsizeof(A()), sys.getsizeof(B()), sys.getsizeof(C()))
