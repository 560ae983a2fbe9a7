import sys
for n in (0, 1, -1, 2**15, 2**30 - 1, 2**30, -2**30, 2**60 - 1, 2**60, 2**90, 10**50):
    print(n, sys.getsizeof(n))
