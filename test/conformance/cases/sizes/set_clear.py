import sys
s = set(range(100))
s.clear()
print(sys.getsizeof(s))
