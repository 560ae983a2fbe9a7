import sys
print([sys.getsizeof(chr(i)) for i in (0, 65, 127, 128, 200, 255, 256, 1000, 65535, 65536)])
