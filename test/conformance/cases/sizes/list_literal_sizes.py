import sys
x = 1
print(sys.getsizeof([]), sys.getsizeof([1]), sys.getsizeof([1, 2]), sys.getsizeof([1, 2, 3]), sys.getsizeof([1, 2, 3, 4]), sys.getsizeof([1, 2, 3, 4, 5]))
print(sys.getsizeof([x]), sys.getsizeof([x, x]), sys.getsizeof([x, x, x]), sys.getsizeof([x, x, x, x]), sys.getsizeof([x, 1, x, 1, x]))
