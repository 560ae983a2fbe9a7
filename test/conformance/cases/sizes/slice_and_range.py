import sys
print(sys.getsizeof(slice(1)), sys.getsizeof(slice(1, 2, 3)), sys.getsizeof(range(0)), sys.getsizeof(range(10**20)))
