import sys
for n in [0, 1, 2, 3, 4, 5, 8, 10, 16, 17, 20, 26]:
    print(n, sys.getsizeof(dict(zip("abcdefghijklmnopqrstuvwxyz"[:n], range(n)))))
