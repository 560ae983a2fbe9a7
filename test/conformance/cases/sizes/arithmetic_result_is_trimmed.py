import sys
a = 2**90
print(sys.getsizeof(a), sys.getsizeof(a - a + 1), sys.getsizeof(a // 2**60), sys.getsizeof(a - (a - 1)))
