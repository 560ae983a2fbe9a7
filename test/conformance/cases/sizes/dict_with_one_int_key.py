import sys
d = {'a': 1}
print(sys.getsizeof(d))
d[1] = 2
print(sys.getsizeof(d))
del d[1]
print(sys.getsizeof(d), sys.getsizeof(d.copy()), sys.getsizeof(dict(d)))
