import sys
b = bytearray(100)
b.clear()
print(sys.getsizeof(b), sys.getsizeof(bytearray()), sys.getsizeof(bytearray(b'')))
