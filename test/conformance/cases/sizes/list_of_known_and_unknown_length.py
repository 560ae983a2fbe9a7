import sys
print([sys.getsizeof(list(range(n))) for n in range(10)])
print([sys.getsizeof(list(x for x in range(n))) for n in range(10)])
