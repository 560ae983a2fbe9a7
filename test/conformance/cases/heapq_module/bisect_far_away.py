import bisect
import sys

n = sys.maxsize
row = range(n - 1)
print(bisect.bisect_right(row, n - 3) == n - 2, bisect.bisect_right(row, n - 3, n - 10, n) == n - 2)
print(bisect.bisect_left(range(2**60), 2**59 + 1) == 2**59 + 1, bisect.bisect_left(row, 5, 0, n - 1))
try:
    bisect.bisect(row, 1, 2**64)
except OverflowError as error:
    print(error)
