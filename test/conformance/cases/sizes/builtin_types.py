import sys
print(sys.getsizeof(int), sys.getsizeof(object), sys.getsizeof(type), sys.getsizeof(str), sys.getsizeof(dict))
