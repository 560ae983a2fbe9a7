import sys
m = memoryview(bytearray(12))
print(sys.getsizeof(m), sys.getsizeof(m.cast('i')), sys.getsizeof(m[2:4]))
