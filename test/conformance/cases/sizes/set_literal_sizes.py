import sys
x = 0
print(sys.getsizeof({1}), sys.getsizeof({1, 2, 3}), sys.getsizeof({0, 1, 2, 3, 4}), sys.getsizeof({x, 1, 2, 3, 4}), sys.getsizeof(set([0, 1, 2, 3, 4])))
