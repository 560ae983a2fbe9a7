import sys
for n in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17, 20, 25, 31, 33, 43, 64, 100, 200]:
    print(n, sys.getsizeof([1, 2] * n))
