import sys
a, *b = range(10)
*c, d = 'abcdefg'
print(sys.getsizeof(b), sys.getsizeof(c))
