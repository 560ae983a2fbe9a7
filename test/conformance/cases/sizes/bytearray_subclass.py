import sys
class B(bytearray): pass
print([sys.getsizeof(B(n)) for n in range(5)])
