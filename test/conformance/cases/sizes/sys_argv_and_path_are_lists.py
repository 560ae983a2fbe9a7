import sys
print(type(sys.argv).__name__, sys.getsizeof(sys.argv), len(sys.argv))
