import sys
d = dict.fromkeys(range(100))
d.clear()
print(sys.getsizeof(d))
d[1] = 1
print(sys.getsizeof(d))
