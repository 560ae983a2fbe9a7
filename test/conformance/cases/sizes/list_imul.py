import sys
l = [1, 2, 3]
l *= 3
print(sys.getsizeof(l))
l *= 0
print(sys.getsizeof(l))
